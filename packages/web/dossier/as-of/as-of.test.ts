import type { JudgedTime } from "@dossier/shared/dates";
import { buildTimeScale, yearStart } from "@dossier/shared/layout";
import { expect, test } from "vitest";
import { type AsOfSpan, dayOf, SLIDER_END, valueOf } from "./as-of-span.ts";
import { buildDayJudge, type JudgedClaim } from "./judge-day.ts";
import { parseTypedDay } from "./parse-typed-day.ts";
import { stepDay } from "./step-day.ts";

const domain = [yearStart(1960), yearStart(2026)] as const;
const pixels = [0, SLIDER_END] as const;
const span: AsOfSpan = { scale: buildTimeScale({ domain, range: pixels, days: [] }), pixels };

const on = (day: string) => ({ earliest: day, latest: day });
const moment = (day: string): JudgedTime => ({
  start: on(day),
  startKind: "KNOWN",
  end: on(day),
  endKind: "KNOWN",
  moment: true,
});
const post: JudgedTime = { ...moment("2003-05-01"), end: on("2013-12-09"), moment: false };
const claim = (id: string, time: JudgedTime | null, ...things: string[]): JudgedClaim => ({
  id,
  time,
  entities: things.map((thing) => ({ id: thing })),
});
const claims = [
  claim("post", post, "ada", "mill"),
  claim("medal", moment("2018-06-01"), "ada", "medal"),
  claim("opinion", null, "babbage"),
];

test("a day's claims and things are judged: a thing is as firm as the firmest claim of it", () => {
  const { judge } = buildDayJudge(claims, undefined);
  const { claims: held, things, counts } = judge("2010-01-01");
  expect([...held]).toEqual([
    ["post", "SURELY"],
    ["medal", "NOT"],
    ["opinion", "UNDATED"],
  ]);
  expect(things).toEqual(
    new Map([
      ["ada", "SURELY"],
      ["mill", "SURELY"],
      ["medal", "NOT"],
      ["babbage", "UNDATED"],
    ]),
  );
  expect(counts).toEqual({ SURELY: 1, POSSIBLY: 0, UNDATED: 1, NOT: 1 });
});

test("a date that may mean the day makes possible, which is more than no date does", () => {
  const year = { earliest: "2010-01-01", latest: "2010-12-31" };
  const some: JudgedTime = { ...moment("2010-01-01"), start: year, end: year };
  const { judge } = buildDayJudge([claim("some", some, "ada"), claim("none", null, "ada", "mill")], undefined);
  expect(judge("2010-06-01").things).toEqual(
    new Map([
      ["ada", "POSSIBLY"],
      ["mill", "UNDATED"],
    ]),
  );
  expect(judge("2010-06-01").counts).toEqual({ SURELY: 0, POSSIBLY: 1, UNDATED: 1, NOT: 0 });
  expect(judge("1964-06-01").counts).toEqual({ SURELY: 0, POSSIBLY: 0, UNDATED: 1, NOT: 1 });
});

test("what is not shown counts for nothing, and lets no thing stand", () => {
  const { judge, changes } = buildDayJudge(claims, new Set(["medal"]));
  const { things, counts } = judge("2010-01-01");
  expect(counts).toEqual({ SURELY: 0, POSSIBLY: 0, UNDATED: 0, NOT: 1 });
  expect(things.get("ada")).toBe("NOT");
  expect(things.has("mill")).toBe(false);
  expect(changes).toEqual(["2018-06-01"]);
});

test("the changes are the days from which on something holds otherwise", () => {
  expect(buildDayJudge(claims, undefined).changes).toEqual(["2003-05-01", "2013-12-10", "2018-06-01"]);
});

test("every day of the span has a place on the slider, in the order of time, and the place is near the day", () => {
  const days = ["1960-01-01", "1987-06-15", "2013-12-09", "2025-12-31"];
  const values = days.map((day) => valueOf(day, span));
  expect(values).toEqual(values.toSorted((a, b) => a - b));
  for (const day of days) {
    const found = Date.parse(dayOf(valueOf(day, span), span));
    // Of the whole span, one step of the slider is two days and a half.
    expect(Math.abs(found - Date.parse(day)) / 86_400_000).toBeLessThan(4);
  }
});

test("the slider ends with the last day of the span, and what lies beyond stands at its ends", () => {
  expect(dayOf(0, span)).toBe("1960-01-01");
  expect(dayOf(SLIDER_END, span)).toBe("2025-12-31");
  expect(valueOf("1900-01-01", span)).toBe(0);
  expect(valueOf("2100-01-01", span)).toBe(SLIDER_END);
});

test.each([
  ["ArrowRight", "2003-05-01", "2013-12-10"],
  ["ArrowUp", "2000-01-01", "2003-05-01"],
  ["ArrowLeft", "2003-05-01", "1960-01-01"],
  ["ArrowDown", "2018-06-01", "2013-12-10"],
  ["ArrowRight", "2018-06-01", "2025-12-31"],
  ["ArrowLeft", undefined, "2018-06-01"],
  ["PageUp", "2012-02-29", "2013-02-28"],
  ["PageDown", "2012-02-29", "2011-02-28"],
  ["PageDown", "1960-03-01", "1960-01-01"],
  ["Home", "2012-02-29", "1960-01-01"],
  ["End", "2012-02-29", "2025-12-31"],
  ["a", "2012-02-29", undefined],
])("%s from %s leads to %s", (key, from, to) => {
  expect(stepDay(key, from, buildDayJudge(claims, undefined).changes, span)).toBe(to);
});

test.each([
  ["2013-12-09", "2013-12-09"],
  [" 2013/12/9 ", "2013-12-09"],
  ["2013.12.09", "2013-12-09"],
  ["20131209", "2013-12-09"],
  ["2013年12月9日", "2013-12-09"],
  ["2013", "2013-12-31"],
  ["2012-02", "2012-02-29"],
  ["2013年", "2013-12-31"],
  ["201302", "2013-02-28"],
  ["2013-02-30", undefined],
  ["2013-13", undefined],
  ["yesterday", undefined],
  ["", undefined],
])("%j is read as %s", (typed, day) => {
  expect(parseTypedDay(typed)).toBe(day);
});
