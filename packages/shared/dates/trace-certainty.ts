import { nextDay } from "./calendar.ts";
import type { IsoDay } from "./fuzzy-date.ts";
import { judgeCertainty, type Certainty, type JudgedTime } from "./judge-certainty.ts";

/** From this day on a claim holds so, until the next step. */
export interface CertaintyStep {
  readonly from: IsoDay;
  readonly certainty: Certainty;
}

/** How a claim's certainty runs through time: `first` before all of its steps, which are in the order of time. */
export interface CertaintyTrace {
  readonly first: Certainty;
  readonly steps: readonly CertaintyStep[];
}

/** Follows judgeCertainty through all of time, so that any day can then be looked up quickly: few times have more than four steps. */
export function traceCertainty(time: JudgedTime | null | undefined): CertaintyTrace {
  const bounds = [time?.start, time?.end].flatMap((date) => (date ? [date.earliest, date.latest] : []));
  // What changes does so on a bound or on the day after it.
  const days = [...new Set(bounds.flatMap((day) => [day, nextDay(day)]))].toSorted();
  const first = judgeCertainty(time, BEFORE_ALL);
  const steps: CertaintyStep[] = [];
  for (const day of days) {
    const certainty = judgeCertainty(time, day);
    if (certainty !== (steps.at(-1)?.certainty ?? first)) steps.push({ from: day, certainty });
  }
  return { first, steps };
}

/** Looks a day up. */
export function certaintyOn({ first, steps }: CertaintyTrace, day: IsoDay): Certainty {
  let found = first;
  for (const { from, certainty } of steps) {
    if (from > day) break;
    found = certainty;
  }
  return found;
}

/** Sorts before every day that a date may have. */
const BEFORE_ALL: IsoDay = "0000-00-00";
