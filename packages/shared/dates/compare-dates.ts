import type { FuzzyDate } from "./fuzzy-date.ts";

/**
 * Orders dates by their earliest day, then by their latest: of two that begin together the finer one comes first.
 * Returns 0 where both days are the same, so that a stable sort keeps the order of the source.
 */
export function compareFuzzyDates(a: FuzzyDate, b: FuzzyDate): -1 | 0 | 1 {
  return compareDays(a.earliest, b.earliest) || compareDays(a.latest, b.latest);
}

function compareDays(a: string, b: string): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}
