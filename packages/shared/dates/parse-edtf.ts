import type { BoundKind, FuzzyDate, FuzzyInterval } from "./fuzzy-date.ts";
import { parseSimpleDate, quote, type DateBounds, type DateProblem } from "./parse-simple-date.ts";

export type { DateProblem };

/** A short label of ours for what the source's own relative wording means, a text a language. */
export type Phrase = FuzzyDate["originalText"];

/** Bounds that are given separately; an absent one is NOT_STATED, `..` is OPEN. */
export interface IntervalBounds {
  readonly start?: FuzzyDate | "..";
  readonly end?: FuzzyDate | "..";
}

/** Whether a parsing function has returned a problem instead of a date. */
export function isDateProblem(value: FuzzyDate | FuzzyInterval | DateProblem): value is DateProblem {
  return "expected" in value;
}

/**
 * Parses a date in EDTF (ISO 8601-2): level 0 and 1 (`2013`, `2013-12`, `2013-12-09`, seasons `2025-21` to `2025-24`,
 * `1960~` about, `1960?` uncertain, `1960%` both, `202X`, `20XX`, `2025-XX`, `2025-12-XX`, `2025-XX-XX`), and of level 2
 * the choice `[2025-11-20,2025-11-21]` or `[2025-11-20..2025-11-22]`, which is one of the dates named.
 *
 * `earliest` and `latest` are the first and the last day that the date may mean. "About" and "uncertain" do not widen
 * them: how far "about" reaches is not stated, and any number of years would be our invention; views say "about".
 * Summer and winter are named for the northern hemisphere, and winter (24) is taken, as in EDTF's own order, at the end
 * of its year: from December to the end of the following February. A time of day is accepted and its day kept as
 * written; the zone moves nothing. Years run from 0001 to 9999, so that days compare as text.
 *
 * Returns a {@link DateProblem} instead of throwing; a day that does not exist is one.
 */
export function parseFuzzyDate(edtf: string, phrase: Phrase = []): FuzzyDate | DateProblem {
  const bounds = edtf.startsWith("[") ? parseChoice(edtf) : parseSimpleDate(edtf);
  return "expected" in bounds ? bounds : { edtf, ...bounds, originalText: phrase };
}

/**
 * Parses a time in EDTF: a date, which is a moment, or an interval `start/end`. In an interval `..` is an OPEN bound
 * ("until today") and nothing is an UNKNOWN one ("ended, not known when"). EDTF has no way to say that a bound is NOT_STATED:
 * for that use {@link buildFuzzyInterval}.
 * The phrase goes to the first bound that has a date.
 */
export function parseFuzzyInterval(edtf: string, phrase: Phrase = []): FuzzyInterval | DateProblem {
  const parts = edtf.split("/");
  if (parts.length === 1) {
    const date = parseFuzzyDate(edtf, phrase);
    if (isDateProblem(date)) return date;
    return { edtf, start: date, startKind: "KNOWN", end: date, endKind: "KNOWN", moment: true };
  }
  const [from = "", to = ""] = parts;
  if (/^\d{4}(\/\d{1,2}){1,2}$/.test(edtf)) {
    const suggestion = parts.map((part) => part.padStart(2, "0")).join("-");
    return { expected: "a date written with hyphens, or an interval of two dates", got: quote(edtf), suggestion };
  }
  if (parts.length > 2) return { expected: "an interval with one slash, such as 2013/2025-12", got: quote(edtf) };
  const start = parseBound(from, phrase);
  const end = parseBound(to, start.date ? [] : phrase);
  if (start.problem) return start.problem;
  if (end.problem) return end.problem;
  if (!start.date && !end.date) return { expected: "an interval with at least one date", got: quote(edtf) };
  return checkOrder(edtf, start, end);
}

/**
 * Builds an interval from bounds that are given separately; an absent one is NOT_STATED. Its `edtf` has nothing at such a
 * bound, EDTF's nearest form: the kinds tell NOT_STATED from UNKNOWN. The phrase goes to the first bound that has a date.
 */
export function buildFuzzyInterval(bounds: IntervalBounds, phrase: Phrase = []): FuzzyInterval | DateProblem {
  const start = readBound(bounds.start);
  const end = readBound(bounds.end);
  const edtf = `${start.kind === "OPEN" ? ".." : (start.date?.edtf ?? "")}/${end.kind === "OPEN" ? ".." : (end.date?.edtf ?? "")}`;
  if (!start.date && !end.date) return { expected: "a start or an end with a date", got: quote(edtf) };
  if (phrase.length === 0) return checkOrder(edtf, start, end);
  if (start.date) return checkOrder(edtf, { ...start, date: { ...start.date, originalText: phrase } }, end);
  return checkOrder(edtf, start, end.date ? { ...end, date: { ...end.date, originalText: phrase } } : end);
}

interface Bound {
  readonly kind: BoundKind;
  readonly date: FuzzyDate | null;
  readonly problem?: DateProblem;
}

function parseBound(text: string, phrase: Phrase): Bound {
  if (text === "..") return { kind: "OPEN", date: null };
  if (text === "") return { kind: "UNKNOWN", date: null };
  const date = parseFuzzyDate(text, phrase);
  return isDateProblem(date) ? { kind: "KNOWN", date: null, problem: date } : { kind: "KNOWN", date };
}

function readBound(bound: FuzzyDate | ".." | undefined): Bound {
  if (bound === undefined) return { kind: "NOT_STATED", date: null };
  return bound === ".." ? { kind: "OPEN", date: null } : { kind: "KNOWN", date: bound };
}

function checkOrder(edtf: string, start: Bound, end: Bound): FuzzyInterval | DateProblem {
  if (start.date && end.date && start.date.earliest > end.date.latest) {
    return { expected: "a start that is not after the end", got: quote(edtf) };
  }
  return { edtf, start: start.date, startKind: start.kind, end: end.date, endKind: end.kind, moment: false };
}

function parseChoice(edtf: string): DateBounds | DateProblem {
  const inner = /^\[([^[\]]+)\]$/.exec(edtf)?.[1];
  const members = inner?.split(/,|\.\./) ?? [];
  if (members.length < 2 || members.some((member) => member === "")) {
    return { expected: "a choice of dates such as [2025-11-20,2025-11-21]", got: quote(edtf) };
  }
  const dates: DateBounds[] = [];
  for (const member of members) {
    const date = parseSimpleDate(member.trim());
    if ("expected" in date) return date;
    dates.push(date);
  }
  const earliest = dates.map((date) => date.earliest).toSorted()[0] ?? "";
  const latest =
    dates
      .map((date) => date.latest)
      .toSorted()
      .at(-1) ?? "";
  for (const range of inner?.split(",") ?? []) {
    const [from, to] = range.split("..").map((member) => parseSimpleDate(member.trim()));
    if (from && to && !("expected" in from) && !("expected" in to) && from.earliest > to.latest) {
      return { expected: "a first date that is not after the last one", got: quote(range) };
    }
  }
  return {
    earliest,
    latest,
    precision: "INTERVAL",
    approximate: dates.some((date) => date.approximate),
    uncertain: dates.some((date) => date.uncertain),
  };
}
