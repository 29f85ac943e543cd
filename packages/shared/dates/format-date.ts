import { dateFormat } from "./formatters.ts";
import { selectDateLanguage, selectDateWords, type DateWords } from "./date-words.ts";
import type { DatePrecision, FuzzyDate, IsoDay } from "./fuzzy-date.ts";

/**
 * Writes a date no more finely than it is known: "20 November 2025", "November 2025", "summer 2025", "2013",
 * "about 1960", "possibly 1960", "2020s", "20 or 21 November 2025"; in Chinese "2025年11月20日", "約2013年".
 * `lang` is a BCP 47 tag; what is neither English nor Chinese is written in English. Days are UTC: no zone shifts them.
 */
export function formatFuzzyDate(date: FuzzyDate, lang: string): string {
  const words = selectDateWords(selectDateLanguage(lang));
  const plain = date.precision === "INTERVAL" ? formatChoice(date.edtf, words) : formatPlain(readCode(date), words);
  if (date.approximate && date.uncertain) return words.possiblyAbout(plain);
  if (date.approximate) return words.about(plain);
  return date.uncertain ? words.possibly(plain) : plain;
}

/** Writes a day: "9 December 2013", in Chinese "2013年12月9日". */
export function formatDay(day: IsoDay, lang: string): string {
  const date = { earliest: day, precision: "DAY" } as const;
  return formatPlain(readCode(date), selectDateWords(selectDateLanguage(lang)));
}

/** As much of a date as its label needs. */
interface DateCode {
  readonly precision: Exclude<DatePrecision, "INTERVAL">;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 is spring. */
  readonly season: number;
}

function readCode(date: Pick<FuzzyDate, "earliest" | "precision">): DateCode {
  const [year = 1, month = 1, day = 1] = date.earliest.split("-").map(Number);
  const precision = date.precision === "INTERVAL" ? "DAY" : date.precision;
  return { precision, year, month, day, season: Math.floor((month - 3) / 3) };
}

function formatPlain(code: DateCode, words: DateWords): string {
  const year = String(code.year);
  switch (code.precision) {
    case "DAY":
      return formatByLocale(code, words, { day: "numeric", month: "long", year: "numeric" });
    case "MONTH":
      return formatByLocale(code, words, { month: "long", year: "numeric" });
    case "SEASON":
      return words.season(year, words.seasons[code.season] ?? "");
    case "YEAR":
      return formatByLocale(code, words, { year: "numeric" });
    case "DECADE":
      return words.decade(String(Math.floor(code.year / 10) * 10));
    case "CENTURY":
      return words.years(year, String(Math.floor(code.year / 100) * 100 + 99));
  }
}

function formatByLocale(code: DateCode, words: DateWords, options: Intl.DateTimeFormatOptions): string {
  // Date.UTC takes the years 0 to 99 for those of the twentieth century; setting the year does not.
  const time = new Date(Date.UTC(2000, code.month - 1, 1));
  time.setUTCFullYear(code.year, code.month - 1, code.day);
  return dateFormat(words.locale, { ...options, timeZone: "UTC", calendar: "gregory" }).format(time);
}

/** The text of a choice has been checked when it was parsed, so that splitting it is enough here. */
function formatChoice(edtf: string, words: DateWords): string {
  const choices = edtf.slice(1, -1).split(",");
  const list = new Intl.ListFormat(words.locale, { type: "disjunction" });
  const days = choices.map((choice) => readMember(choice));
  const [first] = days;
  const sameMonth =
    first && days.every((day) => day?.precision === "DAY" && day.year === first.year && day.month === first.month);
  if (sameMonth) {
    const whole = formatPlain(first, words);
    const numbers = days.map((day) => formatDayNumber(day ?? first, words));
    return whole.replace(formatDayNumber(first, words), list.format(numbers));
  }
  return list.format(choices.map((choice) => formatMember(choice, words)));
}

function formatDayNumber(code: DateCode, words: DateWords): string {
  return formatByLocale(code, words, { day: "numeric" });
}

function formatMember(choice: string, words: DateWords): string {
  const [from = "", to] = choice.split("..");
  const first = readMember(from);
  const last = to === undefined ? undefined : readMember(to);
  const start = first ? formatPlain(first, words) : from.trim();
  return to === undefined ? start : words.between(start, last ? formatPlain(last, words) : to.trim());
}

function readMember(text: string): DateCode | undefined {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?[~?%]?$/.exec(text.trim());
  if (!match) return undefined;
  const [, year = "1", second, day] = match;
  const code = Number(second ?? 1);
  const season = code >= 21 && code <= 24 ? code - 21 : 0;
  const precision = code > 12 ? "SEASON" : day ? "DAY" : second ? "MONTH" : "YEAR";
  return { precision, year: Number(year), month: code > 12 ? 1 : code, day: Number(day ?? 1), season };
}
