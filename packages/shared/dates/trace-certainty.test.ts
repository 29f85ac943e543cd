import { expect, test } from "vitest";
import { certaintyOn, judgeCertainty, nextDay, traceCertainty, type JudgedTime } from "./index.ts";

const year = { earliest: "2013-01-01", latest: "2013-12-31" };
const day = { earliest: "2025-11-20", latest: "2025-11-20" };
const NOT_STATED = "NOT_STATED";

const times: readonly (JudgedTime | null)[] = [
  null,
  { start: year, startKind: "KNOWN", end: year, endKind: "KNOWN", moment: true },
  { start: day, startKind: "KNOWN", end: day, endKind: "KNOWN", moment: true },
  { start: year, startKind: "KNOWN", end: day, endKind: "KNOWN", moment: false },
  { start: year, startKind: "KNOWN", end: null, endKind: "OPEN", moment: false },
  { start: day, startKind: "KNOWN", end: null, endKind: NOT_STATED, moment: false },
  { start: null, startKind: "UNKNOWN", end: day, endKind: "KNOWN", moment: false },
  { start: null, startKind: "OPEN", end: year, endKind: "KNOWN", moment: false },
];

test.each(times)("a trace says on every day around its bounds what judging the day says: %j", (time) => {
  const trace = traceCertainty(time);
  const bounds = ["1960-06-01", "2012-12-31", year.earliest, year.latest, "2019-02-28", day.earliest, "2031-01-01"];
  for (const bound of bounds) {
    for (const each of [bound, nextDay(bound), nextDay(nextDay(bound))]) {
      expect(certaintyOn(trace, each), each).toBe(judgeCertainty(time, each));
    }
  }
});

test("a post is possible in the year in which it begins, sure after it, possible in the year in which it ends, then over", () => {
  const end = { earliest: "2018-01-01", latest: "2018-12-31" };
  const trace = traceCertainty({ start: year, startKind: "KNOWN", end, endKind: "KNOWN", moment: false });
  expect(trace.first).toBe("NOT");
  expect(trace.steps).toEqual([
    { from: "2013-01-01", certainty: "POSSIBLY" },
    { from: "2013-12-31", certainty: "SURELY" },
    { from: "2018-01-02", certainty: "POSSIBLY" },
    { from: "2019-01-01", certainty: "NOT" },
  ]);
});

test.each([
  ["2024-02-28", "2024-02-29"],
  ["2025-02-28", "2025-03-01"],
  ["2025-12-31", "2026-01-01"],
  ["9999-12-31", "9999-12-31"],
])("after %s comes %s", (before, after) => {
  expect(nextDay(before)).toBe(after);
});
