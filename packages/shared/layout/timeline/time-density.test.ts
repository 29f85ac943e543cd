import { expect, test } from "vitest";
import { buildTimeScale, dayNumber, isoDayOf, measureDensity, positionOf, yearStart } from "./index.ts";

const domain = [yearStart(1960), yearStart(2027)] as const;
const range = [0, 600] as const;
/** A few dates in decades, and many in the last year. */
const days = [
  ...["1960-06-01", "1983-06-01", "1987-06-01", "2003-01-01", "2013-01-01"].map(dayNumber),
  ...Array.from({ length: 20 }, (_, index) => dayNumber("2025-03-01") + index * 12),
];
const scale = buildTimeScale({ domain, range, days });
const at = (day: string) => ({ earliest: day, latest: day });
const moment = (day: string) => ({ start: at(day), end: at(day), moment: true });

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test("a moment counts once, a span where it begins and where it ends, a time without dates not at all", () => {
  expect(sum(measureDensity([moment("2013-12-09")], scale, range, 60))).toBeCloseTo(1, 9);
  const span = { start: at("2003-01-01"), end: at("2025-12-31"), moment: false };
  expect(sum(measureDensity([span], scale, range, 60))).toBeCloseTo(2, 9);
  expect(sum(measureDensity([{ start: null, end: null, moment: false }], scale, range, 60))).toBe(0);
});

test("a day counts in the bucket where the scale has it", () => {
  const buckets = measureDensity([moment("2025-11-20")], scale, range, 60);
  expect(buckets.findIndex((value) => value > 0)).toBe(Math.floor(positionOf(scale, dayNumber("2025-11-20")) / 10));
});

test("a decade is spread over its years, also across the change of scale", () => {
  expect(scale.segments.length).toBeGreaterThan(1);
  const change = scale.segments[1]!.from;
  const date = { earliest: isoDayOf(change - 1000), latest: isoDayOf(change + 999) };
  const buckets = measureDensity([{ start: date, moment: true }], scale, range, 600);
  expect(sum(buckets)).toBeCloseTo(1, 9);
  const cut = Math.round(positionOf(scale, change));
  expect(sum(buckets.slice(0, cut))).toBeCloseTo(0.5, 1);
});

test("the crowded year rises above the calm ones, although it is drawn wider", () => {
  const buckets = measureDensity(
    days.map((day) => moment(isoDayOf(day))),
    scale,
    range,
    60,
  );
  const crowded = Math.floor(positionOf(scale, dayNumber("2025-06-01")) / 10);
  expect(buckets[crowded]).toBeGreaterThan(Math.max(...buckets.slice(0, 20)));
});

test("of a part of the scale only what lies in it is counted", () => {
  const from = positionOf(scale, dayNumber("2025-01-01"));
  const inside = measureDensity([moment("2013-12-09"), moment("2025-06-01")], scale, [from, 600], 10);
  expect(sum(inside)).toBeCloseTo(1, 9);
});
