import { parse } from "edtf";
import { countDays, formatIsoDay } from "./calendar.ts";
import type { DatePrecision, IsoDay } from "./fuzzy-date.ts";

/** Why a text is no date. `expected` and `got` complete the sentence "expected …, got …". */
export interface DateProblem {
  readonly expected: string;
  readonly got: string;
  /** What the writer may have meant, where that is clear. */
  readonly suggestion?: string;
}

/** What is derived from the text of a date. */
export interface DateBounds {
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
  readonly precision: DatePrecision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** A date that is neither an interval nor a choice. The mark at its end is taken off first: it may follow every form. */
export function parseSimpleDate(edtf: string): DateBounds | DateProblem {
  const mark = /[~?%]$/.exec(edtf)?.[0];
  const plain = mark ? edtf.slice(0, -1) : edtf;
  const problem = checkForm(edtf, plain);
  if (problem) return problem;
  const bounds = readUnspecified(plain) ?? readParsed(plain);
  if (!bounds) return { expected: ACCEPTED, got: quote(edtf) };
  if ("expected" in bounds) return bounds;
  return { ...bounds, approximate: mark === "~" || mark === "%", uncertain: mark === "?" || mark === "%" };
}

const ACCEPTED = "an EDTF date such as 2013, 2013-12, 2013-12-09, 2025-22 (summer), 1960~ (about) or 202X";

/** The mistakes that deserve a sentence of their own, found before the grammar only says "no". */
function checkForm(edtf: string, plain: string): DateProblem | undefined {
  const got = quote(edtf);
  if (/^-\d|^Y/.test(plain)) return { expected: "a year from 0001 to 9999", got };
  if (/^\d{1,3}$/.test(plain)) {
    const suggestion = plain.length === 2 ? `${plain}XX` : plain.length === 3 ? `${plain}X` : undefined;
    return { expected: "a year of four digits", got, suggestion };
  }
  if (plain.startsWith("0000")) return { expected: "a year from 0001 to 9999", got };
  if (/^\d{4}-00/.test(plain) || /^\d{4}-\d\d-00/.test(plain)) {
    return { expected: "only what is known", got, suggestion: plain.replace(/(-00)+$/, "") };
  }
  const slashed =
    /^(\d{4})[./](\d{1,2})(?:[./](\d{1,2}))?$/.exec(plain) ?? /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(plain);
  const [, year = "", month = "", day] = slashed ?? [];
  if (slashed && (/[./]/.test(plain) || month.length === 1 || day?.length === 1)) {
    const suggestion = [year, month.padStart(2, "0"), ...(day ? [day.padStart(2, "0")] : [])].join("-");
    return { expected: ACCEPTED, got, suggestion };
  }
  const full = /^(\d{4})-(\d\d)-(\d\d)/.exec(plain);
  if (full) {
    const last = countDays(Number(full[1]), Number(full[2]));
    if (Number(full[2]) <= 12 && Number(full[3]) > last) {
      return { expected: `a day that exists (${full[1]}-${full[2]} has ${last})`, got };
    }
  }
  return undefined;
}

/** The forms of level 1 with X; undefined for a date without X, and for other places of X, which the level does not have. */
function readUnspecified(plain: string): Omit<DateBounds, "approximate" | "uncertain"> | DateProblem | undefined {
  if (!plain.includes("X")) return undefined;
  const known = /^(\d{4})-(\d\d)-XX$/.exec(plain);
  if (known) {
    const month = readParsed(`${known[1]}-${known[2]}`);
    return month?.precision === "MONTH" ? month : { expected: ACCEPTED, got: quote(plain) };
  }
  const year = /^(\d{4})-XX(?:-XX)?$/.exec(plain);
  if (year) return readParsed(year[1] ?? "");
  const decade = /^(\d{3})X$/.exec(plain);
  const century = /^(\d{2})XX$/.exec(plain);
  const digits = decade?.[1] ?? century?.[1];
  if (!digits) return { expected: ACCEPTED, got: quote(plain) };
  const first = Math.max(1, Number(plain.replaceAll("X", "0")));
  const last = Number(plain.replaceAll("X", "9"));
  return {
    earliest: formatIsoDay(first, 1, 1),
    latest: formatIsoDay(last, 12, 31),
    precision: decade ? "DECADE" : "CENTURY",
  };
}

function readParsed(plain: string): Omit<DateBounds, "approximate" | "uncertain"> | undefined {
  const parsed = parseQuietly(plain);
  if (!parsed || parsed.level > 1) return undefined;
  const [year = 0, second, day] = parsed.values;
  if (parsed.type === "Season" && second !== undefined) {
    // 21 is spring, from March; 24 is winter, from December into the next year.
    const first = 3 + (second - 21) * 3;
    const [lastYear, lastMonth] = first === 12 ? [year + 1, 2] : [year, first + 2];
    return {
      earliest: formatIsoDay(year, first, 1),
      latest: formatIsoDay(lastYear, lastMonth, countDays(lastYear, lastMonth)),
      precision: "SEASON",
    };
  }
  if (parsed.type !== "Date") return undefined;
  if (second === undefined) {
    return { earliest: formatIsoDay(year, 1, 1), latest: formatIsoDay(year, 12, 31), precision: "YEAR" };
  }
  const month = second + 1;
  if (day === undefined) {
    const last = formatIsoDay(year, month, countDays(year, month));
    return { earliest: formatIsoDay(year, month, 1), latest: last, precision: "MONTH" };
  }
  const exact = formatIsoDay(year, month, day);
  return { earliest: exact, latest: exact, precision: "DAY" };
}

function parseQuietly(text: string): ReturnType<typeof parse> | undefined {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** A text as it stands in a message. */
export function quote(text: string): string {
  return JSON.stringify(text);
}
