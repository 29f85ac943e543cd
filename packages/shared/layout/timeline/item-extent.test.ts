import { expect, test } from "vitest";
import { FADE_WIDTH, LEAST_WIDTH, dayNumber, measureItem, positionOf, yearStart } from "./index.ts";
import type { TimelineDate, TimelineTime } from "./timeline-item.ts";

/** Two pixels a day, from 2010. */
const scale = {
  segments: [{ from: yearStart(2010), to: yearStart(2030), x0: 0, x1: (yearStart(2030) - yearStart(2010)) * 2 }],
};
const publication = dayNumber("2025-11-21");
const year: TimelineDate = {
  earliest: "2018-01-01",
  latest: "2018-12-31",
  precision: "YEAR",
  approximate: false,
  uncertain: false,
};
const month: TimelineDate = {
  earliest: "2025-10-01",
  latest: "2025-10-31",
  precision: "MONTH",
  approximate: false,
  uncertain: false,
};
const day: TimelineDate = {
  earliest: "2025-11-20",
  latest: "2025-11-20",
  precision: "DAY",
  approximate: false,
  uncertain: false,
};

test("a year is a year wide and has no sharp edge", () => {
  const extent = measureItem(moment(year), scale, publication)!;
  expect(extent).toMatchObject({ form: "STRIP", startCap: "SOFT", endCap: "SOFT" });
  expect(extent.x1 - extent.x0).toBe(365 * 2);
  expect(extent.x0).toBe(positionOf(scale, dayNumber("2018-01-01")));
});

test("a month is a month wide, and a day is a crisp mark in the middle of the day", () => {
  const ofMonth = measureItem(moment(month), scale, publication)!;
  expect(ofMonth.x1 - ofMonth.x0).toBe(31 * 2);
  const ofDay = measureItem(moment(day), scale, publication)!;
  expect(ofDay).toMatchObject({ form: "DOT", startCap: "CRISP" });
  expect((ofDay.x0 + ofDay.x1) / 2).toBe(positionOf(scale, dayNumber("2025-11-20")) + 1);
});

test("about a year reaches further to both sides than the year", () => {
  const sure = measureItem(moment(year), scale, publication)!;
  const about = measureItem(moment({ ...year, approximate: true }), scale, publication)!;
  expect(about.x0).toBeLessThan(sure.x0);
  expect(about.x1).toBeGreaterThan(sure.x1);
});

test("about a day is no longer crisp", () => {
  expect(measureItem(moment({ ...day, approximate: true }), scale, publication)).toMatchObject({ form: "STRIP" });
});

test("nothing is narrower than can be seen, and it stays where it belongs", () => {
  const coarse = { segments: [{ from: yearStart(1900), to: yearStart(2030), x0: 0, x1: 130 }] };
  const extent = measureItem(moment(month), coarse, publication)!;
  expect(extent.x1 - extent.x0).toBe(LEAST_WIDTH);
  expect((extent.x0 + extent.x1) / 2).toBeCloseTo(125.8, 1);
});

test("a post from one year to a month fades over that year and that month and is sure between", () => {
  const extent = measureItem(span({ start: year, end: month }), scale, publication)!;
  expect(extent).toMatchObject({ form: "BAR", startCap: "SOFT", endCap: "SOFT" });
  expect([extent.x0, extent.solid0, extent.solid1, extent.x1]).toEqual(
    ["2018-01-01", "2019-01-01", "2025-10-01", "2025-11-01"].map((at) => positionOf(scale, dayNumber(at))),
  );
});

test("a post within one year is nowhere sure", () => {
  const extent = measureItem(span({ start: year, end: year }), scale, publication)!;
  expect(extent.solid0).toBe(extent.solid1);
  expect(extent.solid0).toBeGreaterThan(extent.x0);
  expect(extent.solid1).toBeLessThan(extent.x1);
});

test("what goes on is sure until the publication and fades after it", () => {
  const extent = measureItem(span({ start: year, endKind: "OPEN" }), scale, publication)!;
  expect(extent.endCap).toBe("OPEN");
  expect(extent.solid1).toBe(positionOf(scale, publication));
  expect(extent.x1 - extent.solid1).toBe(FADE_WIDTH);
});

test("what is planned to go on from after the publication is not sure before it begins", () => {
  const later: TimelineDate = { ...month, earliest: "2026-01-01", latest: "2026-01-31" };
  const extent = measureItem(span({ start: later, endKind: "OPEN" }), scale, publication)!;
  expect(extent.x0).toBe(positionOf(scale, dayNumber("2026-01-01")));
  expect(extent.solid1).toBe(extent.solid0);
});

test("an end that is not stated fades soon, and is told from an unknown and an open one", () => {
  const notStated = measureItem(span({ start: year, endKind: "NOT_STATED" }), scale, publication)!;
  const unknown = measureItem(span({ start: year, endKind: "UNKNOWN" }), scale, publication)!;
  expect(notStated.endCap).toBe("NOT_STATED");
  expect(unknown.endCap).toBe("UNKNOWN");
  expect(notStated.x1).toBeLessThan(positionOf(scale, publication));
});

test("where only the end is known, the bar fades in towards it", () => {
  const extent = measureItem(span({ end: day, startKind: "NOT_STATED" }), scale, publication)!;
  expect(extent).toMatchObject({ startCap: "NOT_STATED", endCap: "CRISP" });
  expect(extent.x1).toBe(positionOf(scale, dayNumber("2025-11-21")));
});

test("a time without any date has no place", () => {
  expect(measureItem(span({ startKind: "UNKNOWN", endKind: "OPEN" }), scale, publication)).toBeUndefined();
});

function moment(date: TimelineDate): TimelineTime {
  return { start: date, startKind: "KNOWN", end: date, endKind: "KNOWN", moment: true };
}

function span({ start, end, startKind, endKind }: Partial<TimelineTime>): TimelineTime {
  return {
    start: start ?? null,
    end: end ?? null,
    startKind: start ? "KNOWN" : startKind!,
    endKind: end ? "KNOWN" : endKind!,
    moment: false,
  };
}
