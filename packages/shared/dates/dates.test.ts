import { expect, test } from "vitest";
import {
  compareFuzzyDates,
  formatFuzzyDate,
  formatFuzzyInterval,
  judgeCertainty,
  type FuzzyInterval,
} from "./index.ts";
import { buildFuzzyInterval, isDateProblem, parseFuzzyDate, parseFuzzyInterval } from "./parse-edtf.ts";

function readDate(edtf: string) {
  const date = parseFuzzyDate(edtf);
  if (isDateProblem(date)) throw new Error(`${edtf}: expected ${date.expected}`);
  return date;
}

function readInterval(edtf: string) {
  const interval = parseFuzzyInterval(edtf);
  if (isDateProblem(interval)) throw new Error(`${edtf}: expected ${interval.expected}`);
  return interval;
}

function fromStart(edtf: string) {
  const interval = buildFuzzyInterval({ start: readDate(edtf) });
  if (isDateProblem(interval)) throw new Error(`${edtf}: expected ${interval.expected}`);
  return interval;
}

function untilEnd(edtf: string) {
  const interval = buildFuzzyInterval({ end: readDate(edtf) });
  if (isDateProblem(interval)) throw new Error(`${edtf}: expected ${interval.expected}`);
  return interval;
}

test.each([
  ["2013", "2013", "2013年", "2013年"],
  ["2013-12", "December 2013", "2013年12月", "2013年12月"],
  ["2013-12-09", "9 December 2013", "2013年12月9日", "2013年12月9日"],
  ["2013~", "about 2013", "約2013年", "约2013年"],
  ["2013?", "possibly 2013", "可能是2013年", "可能是2013年"],
  ["2013-05%", "possibly about May 2013", "可能約2013年5月", "可能约2013年5月"],
  ["2025-21", "spring 2025", "2025年春季", "2025年春季"],
  ["2025-22", "summer 2025", "2025年夏季", "2025年夏季"],
  ["2025-24", "winter 2025", "2025年冬季", "2025年冬季"],
  ["202X", "2020s", "2020年代", "2020年代"],
  ["000X", "0s", "0年代", "0年代"],
  ["20XX", "2000–2099", "2000年至2099年間", "2000年至2099年间"],
  ["2025-XX", "2025", "2025年", "2025年"],
  ["2025-12-XX", "December 2025", "2025年12月", "2025年12月"],
  ["[2025-11-20,2025-11-21]", "20 or 21 November 2025", "2025年11月20日或21日", "2025年11月20日或21日"],
  ["[2025-11,2026]", "November 2025 or 2026", "2025年11月或2026年", "2025年11月或2026年"],
])("%s is written no more finely than it is known", (edtf, english, traditional, simplified) => {
  const date = readDate(edtf);
  expect(formatFuzzyDate(date, "en")).toBe(english);
  expect(formatFuzzyDate(date, "zh-Hant")).toBe(traditional);
  expect(formatFuzzyDate(date, "zh-Hans")).toBe(simplified);
});

test("a reader whose language is not known gets English, and one of Taiwan or China the script of the place", () => {
  const about = readDate("2013~");
  expect(formatFuzzyDate(about, "fr")).toBe("about 2013");
  expect(formatFuzzyDate(about, "zh-TW")).toBe("約2013年");
  expect(formatFuzzyDate(about, "zh-CN")).toBe("约2013年");
});

function write(interval: FuzzyInterval): string[] {
  return ["en", "zh-Hant"].map((lang) => formatFuzzyInterval(interval, lang));
}

test("each kind of bound has words of its own", () => {
  expect(write(readInterval("2013/2025-12"))).toEqual(["2013 – December 2025", "2013年至2025年12月"]);
  expect(write(readInterval("2013/.."))).toEqual(["since 2013", "2013年至今"]);
  expect(write(readInterval("2013/"))).toEqual(["from 2013, end unknown", "自2013年起，結束時間不明"]);
  expect(write(fromStart("2013"))).toEqual(["from 2013", "自2013年起"]);
  expect(write(readInterval("../2013"))).toEqual(["until 2013", "至2013年"]);
  expect(write(readInterval("/2013"))).toEqual(["until 2013, start unknown", "至2013年，開始時間不明"]);
  expect(write(untilEnd("2013"))).toEqual(["until 2013", "至2013年"]);
  expect(write(readInterval("2018-03-27"))).toEqual(["27 March 2018", "2018年3月27日"]);
});

test("a bound that is only known to lie in a stretch says so in words that can be read", () => {
  expect(write(fromStart("[2003..2025]"))).toEqual([
    "from some time between 2003 and 2025",
    "自2003年至2025年之間某時起",
  ]);
  expect(write(untilEnd("[2003..2025]"))).toEqual([
    "until some time between 2003 and 2025",
    "至2003年至2025年之間某時",
  ]);
  expect(write(readInterval("[2003..2025]"))).toEqual(["between 2003 and 2025", "2003年至2025年之間"]);
});

test("dates come in the order of their first day, the finer one first", () => {
  const dates = ["2014", "2013~", "2013-01", "2013-01-01", "2012-24"].map(readDate);
  const order = dates.toSorted(compareFuzzyDates).map((date) => date.edtf);
  expect(order).toEqual(["2012-24", "2013-01-01", "2013-01", "2013~", "2014"]);
  expect(compareFuzzyDates(readDate("2013"), readDate("2013~"))).toBe(0);
});

test("a span holds surely between its inner days, possibly between its outer ones", () => {
  const span = readInterval("2013/2025-06");
  expect(judgeCertainty(span, "2012-12-31")).toBe("NOT");
  expect(judgeCertainty(span, "2013-01-01")).toBe("POSSIBLY");
  expect(judgeCertainty(span, "2013-12-30")).toBe("POSSIBLY");
  expect(judgeCertainty(span, "2013-12-31")).toBe("SURELY");
  expect(judgeCertainty(span, "2025-06-01")).toBe("SURELY");
  expect(judgeCertainty(span, "2025-06-02")).toBe("POSSIBLY");
  expect(judgeCertainty(span, "2025-06-30")).toBe("POSSIBLY");
  expect(judgeCertainty(span, "2025-07-01")).toBe("NOT");
});

test("a span within one year never holds surely, as it may have been anywhere in it", () => {
  expect(judgeCertainty(readInterval("2013/2013"), "2013-07-01")).toBe("POSSIBLY");
});

test("an open end lasts, an unknown or unstated one only may", () => {
  expect(judgeCertainty(readInterval("2013/.."), "2013-06-01")).toBe("POSSIBLY");
  expect(judgeCertainty(readInterval("2013/.."), "2040-01-01")).toBe("SURELY");
  for (const ended of [readInterval("2013-05-01/"), fromStart("2013-05-01")]) {
    expect(judgeCertainty(ended, "2013-04-30")).toBe("NOT");
    expect(judgeCertainty(ended, "2013-05-01")).toBe("SURELY");
    expect(judgeCertainty(ended, "2013-05-02")).toBe("POSSIBLY");
  }
  expect(judgeCertainty(readInterval("2013/"), "2013-12-31")).toBe("POSSIBLY");
});

test("an open, unknown or unstated start is judged likewise, backwards", () => {
  expect(judgeCertainty(readInterval("../2013-05-01"), "1800-01-01")).toBe("SURELY");
  for (const begun of [readInterval("/2013-05-01"), untilEnd("2013-05-01")]) {
    expect(judgeCertainty(begun, "1800-01-01")).toBe("POSSIBLY");
    expect(judgeCertainty(begun, "2013-05-01")).toBe("SURELY");
    expect(judgeCertainty(begun, "2013-05-02")).toBe("NOT");
  }
});

test("what has happened stays so", () => {
  const moment = readInterval("2018");
  expect(judgeCertainty(moment, "2017-12-31")).toBe("NOT");
  expect(judgeCertainty(moment, "2018-06-01")).toBe("POSSIBLY");
  expect(judgeCertainty(moment, "2018-12-31")).toBe("SURELY");
  expect(judgeCertainty(moment, "2040-01-01")).toBe("SURELY");
});

test("what has no time is possible on every day", () => {
  expect(judgeCertainty(undefined, "2018-06-01")).toBe("POSSIBLY");
});
