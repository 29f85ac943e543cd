import { expect, test } from "vitest";
import {
  buildTimeScale,
  dayAt,
  dayNumber,
  isWide,
  pixelsADay,
  positionOf,
  yearOf,
  yearStart,
  zoomTimeScale,
} from "./index.ts";

const domain = [yearStart(1960), yearStart(2026)] as const;
const range = [0, 900] as const;
const evenly = Array.from({ length: 66 }, (_, index) => yearStart(1960 + index));
/** A few dates in decades, and many in the last year. */
const career = [
  ...["1960-06-01", "1983-06-01", "1987-06-01", "1988-01-01", "2003-01-01", "2013-01-01", "2018-06-01"].map(dayNumber),
  ...["2023-06-01", "2024-06-01"].map(dayNumber),
  ...Array.from({ length: 14 }, (_, index) => dayNumber("2025-03-01") + index * 18),
];

test("dates that are spread evenly get one even scale", () => {
  const { segments } = buildTimeScale({ domain, range, days: evenly });
  expect(segments).toEqual([{ from: domain[0], to: domain[1], x0: 0, x1: 900 }]);
});

test("where dates crowd at the end, the last years are drawn clearly wider, from the beginning of a year", () => {
  const scale = buildTimeScale({ domain, range, days: career });
  expect(scale.segments).toHaveLength(2);
  const [before, recent] = scale.segments as [(typeof scale.segments)[0], (typeof scale.segments)[0]];
  expect(recent.from).toBe(yearStart(yearOf(recent.from)));
  expect(yearOf(recent.from)).toBe(2023);
  expect(pixelsADay(recent) / pixelsADay(before)).toBeGreaterThan(3);
  expect(isWide(scale, recent)).toBe(true);
  expect(isWide(scale, before)).toBe(false);
});

test("the stretches fill the range without a gap, and none takes nearly everything", () => {
  const { segments } = buildTimeScale({ domain, range, days: career });
  expect(segments[0]!.x0).toBe(0);
  expect(segments.at(-1)!.x1).toBeCloseTo(900, 9);
  expect(segments.slice(1).map(({ x0, from }) => [x0, from])).toEqual(
    segments.slice(0, -1).map(({ x1, to }) => [x1, to]),
  );
  for (const { x0, x1 } of segments) {
    expect(x1 - x0).toBeGreaterThan(0.1 * 900);
    expect(x1 - x0).toBeLessThan(0.6 * 900);
  }
});

test("a later day is further to the right, also across the change of scale, and beyond the domain", () => {
  const scale = buildTimeScale({ domain, range, days: career });
  const xs = Array.from({ length: 300 }, (_, index) => positionOf(scale, domain[0] - 400 + index * 85));
  expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  expect(new Set(xs).size).toBe(xs.length);
});

test("a pixel leads back to its day, at rest and zoomed", () => {
  const scale = buildTimeScale({ domain, range, days: career });
  const zoomed = zoomTimeScale(scale, 4, -1200);
  for (const day of career) {
    expect(dayAt(scale, positionOf(scale, day))).toBeCloseTo(day, 6);
    expect(dayAt(zoomed, positionOf(zoomed, day))).toBeCloseTo(day, 6);
    expect(positionOf(zoomed, day)).toBeCloseTo(positionOf(scale, day) * 4 - 1200, 6);
  }
});

test("years begin on their own first day in UTC, leap years and early centuries too", () => {
  expect(yearStart(1970)).toBe(0);
  expect(yearStart(2025) - yearStart(2024)).toBe(366);
  expect(dayNumber("2025-11-20") - dayNumber("2025-01-01")).toBe(323);
  expect(yearOf(yearStart(33))).toBe(33);
});
