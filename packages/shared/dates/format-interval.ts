import { selectDateLanguage, selectDateWords } from "./date-words.ts";
import { formatFuzzyDate } from "./format-date.ts";
import type { FuzzyDate, FuzzyInterval } from "./fuzzy-date.ts";

/**
 * Writes a time: a moment as its date, a span as "2013 – December 2025", and each kind of bound in its own words:
 * "since 2013" (open: it went on), "from 2013, end unknown" (it ended), "from 2013" (the source says no more).
 * In Chinese "2013年至2025年12月", "2013年至今", "自2013年起，結束時間不明", "自2013年起".
 */
export function formatFuzzyInterval(interval: FuzzyInterval, lang: string): string {
  const words = selectDateWords(selectDateLanguage(lang));
  if (interval.moment && interval.start) return formatFuzzyDate(interval.start, lang);
  const start = interval.start && formatBound(interval.start, lang);
  const end = interval.end && formatBound(interval.end, lang);
  if (start !== null && end !== null) return words.span(start, end);
  if (start !== null) {
    if (interval.endKind === "OPEN") return words.since(start);
    return interval.endKind === "UNKNOWN" ? words.fromEndUnknown(start) : words.from(start);
  }
  if (end !== null) return interval.startKind === "UNKNOWN" ? words.untilStartUnknown(end) : words.until(end);
  if (interval.endKind !== "OPEN") return words.unknown;
  return interval.startKind === "OPEN" ? words.always : words.untilToday;
}

/** A day within a stretch, as an end of a span, is "some time between" its first day and its last. */
function formatBound(date: FuzzyDate, lang: string): string {
  const written = formatFuzzyDate(date, lang);
  const within = date.precision === "INTERVAL" && date.edtf.includes("..") && !date.edtf.includes(",");
  return within ? selectDateWords(selectDateLanguage(lang)).someTime(written) : written;
}
