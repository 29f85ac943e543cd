import type { IsoDay } from "@dossier/shared/dates";
import { countDays } from "@dossier/shared/dates";
import { type AsOfSpan, dayOf, SLIDER_END } from "./as-of-span.ts";

/**
 * The day that a key of the slider leads to: an arrow to the next day on which something changes, Page Up and Page Down a
 * year on, Home and End to the ends. Undefined for every other key.
 *
 * @param day where the slider is; absent for any date, from which steps begin at the last day
 * @param changes the days on which something changes, in their order
 */
export function stepDay(
  key: string,
  day: IsoDay | undefined,
  changes: readonly IsoDay[],
  span: AsOfSpan,
): IsoDay | undefined {
  const first = dayOf(0, span);
  const last = dayOf(SLIDER_END, span);
  const here = day ?? last;
  const within = (to: IsoDay) => (to < first ? first : to > last ? last : to);
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return within(changes.find((change) => change > here) ?? last);
    case "ArrowLeft":
    case "ArrowDown":
      return within(changes.findLast((change) => change < here) ?? first);
    case "PageUp":
      return within(addYears(here, 1));
    case "PageDown":
      return within(addYears(here, -1));
    case "Home":
      return first;
    case "End":
      return last;
    default:
      return undefined;
  }
}

/** The same day of another year; of 29 February the 28th where the year has none. */
function addYears(day: IsoDay, years: number): IsoDay {
  const [year = 1, month = 1, date = 1] = day.split("-").map(Number);
  const to = Math.min(9999, Math.max(1, year + years));
  const parts = [String(to).padStart(4, "0"), month, Math.min(date, countDays(to, month))];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
