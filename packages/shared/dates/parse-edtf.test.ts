import { expect, test } from "vitest";
import { buildFuzzyInterval, isDateProblem, parseFuzzyDate, parseFuzzyInterval } from "./parse-edtf.ts";

function readDate(edtf: string) {
  const date = parseFuzzyDate(edtf);
  if (isDateProblem(date)) throw new Error(`${edtf}: expected ${date.expected}`);
  return date;
}

test.each([
  ["2013", "2013-01-01", "2013-12-31", "YEAR"],
  ["2013-02", "2013-02-01", "2013-02-28", "MONTH"],
  ["2024-02", "2024-02-01", "2024-02-29", "MONTH"],
  ["1900-02", "1900-02-01", "1900-02-28", "MONTH"],
  ["2000-02-29", "2000-02-29", "2000-02-29", "DAY"],
  ["0044-03-15", "0044-03-15", "0044-03-15", "DAY"],
  ["2025-11-20T12:00:00Z", "2025-11-20", "2025-11-20", "DAY"],
  ["2025-21", "2025-03-01", "2025-05-31", "SEASON"],
  ["2025-22", "2025-06-01", "2025-08-31", "SEASON"],
  ["2025-23", "2025-09-01", "2025-11-30", "SEASON"],
  ["2023-24", "2023-12-01", "2024-02-29", "SEASON"],
  ["202X", "2020-01-01", "2029-12-31", "DECADE"],
  ["20XX", "2000-01-01", "2099-12-31", "CENTURY"],
  ["2025-XX", "2025-01-01", "2025-12-31", "YEAR"],
  ["2025-XX-XX", "2025-01-01", "2025-12-31", "YEAR"],
  ["2025-02-XX", "2025-02-01", "2025-02-28", "MONTH"],
  ["[2025-11-20,2025-11-21]", "2025-11-20", "2025-11-21", "INTERVAL"],
  ["[2025-11-20..2025-11-22]", "2025-11-20", "2025-11-22", "INTERVAL"],
  ["[2024, 2025-03]", "2024-01-01", "2025-03-31", "INTERVAL"],
])("%s means %s to %s, known to the %s", (edtf, earliest, latest, precision) => {
  expect(readDate(edtf)).toEqual({
    edtf,
    earliest,
    latest,
    precision,
    approximate: false,
    uncertain: false,
    originalText: [],
  });
});

test("about and uncertain are kept, and widen nothing", () => {
  for (const plain of ["1960", "1960-05", "1960-05-09", "1960-22", "196X", "1960-XX"]) {
    const { earliest, latest } = readDate(plain);
    expect(readDate(`${plain}~`)).toMatchObject({ earliest, latest, approximate: true, uncertain: false });
    expect(readDate(`${plain}?`)).toMatchObject({ earliest, latest, approximate: false, uncertain: true });
    expect(readDate(`${plain}%`)).toMatchObject({ earliest, latest, approximate: true, uncertain: true });
  }
});

test.each([
  ["2025-02-30", "a day that exists (2025-02 has 28)", undefined],
  ["1900-02-29", "a day that exists (1900-02 has 28)", undefined],
  ["2025-13", "an EDTF date", undefined],
  ["2025-33", "an EDTF date", undefined],
  ["2025-2-3", "an EDTF date", "2025-02-03"],
  ["2025.11.20", "an EDTF date", "2025-11-20"],
  ["2025/11/20", "a date written with hyphens", "2025-11-20"],
  ["2025/11", "a date written with hyphens", "2025-11"],
  ["2013-00-00", "only what is known", "2013"],
  ["2013-05-00", "only what is known", "2013-05"],
  ["20", "a year of four digits", "20XX"],
  ["0000", "a year from 0001 to 9999", undefined],
  ["-0044", "a year from 0001 to 9999", undefined],
  ["Y12025", "a year from 0001 to 9999", undefined],
  ["20X5", "an EDTF date", undefined],
  ["XXXX", "an EDTF date", undefined],
  ["2025-13-XX", "an EDTF date", undefined],
  ["[..2025]", "a choice of dates", undefined],
  ["[2025-11-22..2025-11-20]", "a first date that is not after the last one", undefined],
  ["{2024,2025}", "an EDTF date", undefined],
  ["last summer", "an EDTF date", undefined],
  [" 2013", "an EDTF date", undefined],
  ["", "an EDTF date", undefined],
  ["2025/2013", "a start that is not after the end", undefined],
  ["2025/2026/2027", "an interval with one slash", undefined],
  ["../..", "an interval with at least one date", undefined],
])("%j is refused with what was expected", (edtf, expected, suggestion) => {
  const problem = parseFuzzyInterval(edtf);
  if (!isDateProblem(problem)) throw new Error("this was taken for a date");
  expect(problem.expected).toContain(expected);
  expect(problem.suggestion).toBe(suggestion);
});

test("an open bound, an unknown one and one that is not stated are three different things", () => {
  expect(parseFuzzyInterval("2013/..")).toMatchObject({
    startKind: "KNOWN",
    end: null,
    endKind: "OPEN",
    moment: false,
  });
  expect(parseFuzzyInterval("2013/")).toMatchObject({ startKind: "KNOWN", end: null, endKind: "UNKNOWN" });
  expect(parseFuzzyInterval("../2013")).toMatchObject({ start: null, startKind: "OPEN", endKind: "KNOWN" });
  expect(parseFuzzyInterval("/2013")).toMatchObject({ start: null, startKind: "UNKNOWN", endKind: "KNOWN" });
  const start = readDate("2013");
  expect(buildFuzzyInterval({ start })).toMatchObject({ edtf: "2013/", start, end: null, endKind: "NOT_STATED" });
  expect(buildFuzzyInterval({ start, end: ".." })).toMatchObject({ edtf: "2013/..", endKind: "OPEN" });
  expect(buildFuzzyInterval({ end: start })).toMatchObject({ edtf: "/2013", startKind: "NOT_STATED" });
  expect(buildFuzzyInterval({})).toHaveProperty("expected");
});

test("a date is a moment and an interval is none, even of one day", () => {
  const moment = parseFuzzyInterval("2018");
  expect(moment).toMatchObject({ moment: true, startKind: "KNOWN", endKind: "KNOWN" });
  expect(parseFuzzyInterval("2018-05-01/2018-05-01")).toMatchObject({ moment: false });
});

test("a phrase goes to the first bound with a date", () => {
  const phrase = [{ lang: "en", value: "last summer" }];
  expect(parseFuzzyDate("2025-22", phrase)).toMatchObject({ originalText: phrase });
  expect(parseFuzzyInterval("2024/2025", phrase)).toMatchObject({
    start: { originalText: phrase },
    end: { originalText: [] },
  });
  expect(parseFuzzyInterval("../2025", phrase)).toMatchObject({ start: null, end: { originalText: phrase } });
  expect(buildFuzzyInterval({ end: readDate("2025") }, phrase)).toMatchObject({ end: { originalText: phrase } });
});

test("every day of the calendar is itself, and lies in its month, its year and its decade", () => {
  for (let time = Date.UTC(1999, 0, 1); time < Date.UTC(2001, 0, 1); time += 86_400_000) {
    const day = new Date(time).toISOString().slice(0, 10);
    expect(readDate(day)).toMatchObject({ earliest: day, latest: day });
    for (const wider of [day.slice(0, 7), day.slice(0, 4), `${day.slice(0, 3)}X`]) {
      const { earliest, latest } = readDate(wider);
      expect(earliest <= day && day <= latest).toBe(true);
    }
  }
});

test("whatever text comes, there is an answer, and what is accepted has its days in order", () => {
  let seed = 7;
  const random = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const letters = "0123456789-/~?%X.,[]{}TZ: ";
  for (let round = 0; round < 3000; round += 1) {
    const text = Array.from({ length: 1 + random(12) }, () => letters[random(letters.length)]).join("");
    const result = parseFuzzyInterval(text);
    const dates = isDateProblem(result) ? [] : [result.start, result.end].filter((date) => date !== null);
    expect(dates.filter((date) => date.earliest > date.latest)).toEqual([]);
  }
});
