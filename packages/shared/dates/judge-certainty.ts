import type { BoundKind, IsoDay } from "./fuzzy-date.ts";

/** Whether something held on a day, as far as its time is known. */
export type Certainty = "SURELY" | "POSSIBLY" | "NOT";

/** As much of a time as is needed to judge it: a FuzzyInterval is one, and so is an answer of the API. */
export interface JudgedTime {
  readonly start?: JudgedDate | null;
  readonly startKind: BoundKind;
  readonly end?: JudgedDate | null;
  readonly endKind: BoundKind;
  readonly moment: boolean;
}

interface JudgedDate {
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
}

/**
 * Judges whether a claim held on a day (`YYYY-MM-DD`), from its time alone.
 *
 * - A span holds SURELY from the last day that its start may mean to the first day that its end may mean, POSSIBLY from
 *   the first day of its start to the last day of its end, both included, and NOT outside.
 * - An OPEN bound never cuts: with an open end it holds SURELY on every day from its start on. That it was so when the
 *   source was written is for the view to say.
 * - An UNKNOWN or NOT_STATED end may lie anywhere from the start on: SURELY only on the very day of a start that is known
 *   to the day, POSSIBLY on every day after it. The same holds for such a start, backwards. The two kinds differ in what
 *   is said ("ended, not known when" and "not said whether it ended"), not in what can be judged.
 * - A moment is something that happened, and what has happened stays so: SURELY from the last day that it may mean on,
 *   POSSIBLY from the first one, NOT before. A state that is only known to have held at some date is therefore
 *   better given with a start (or an end) than as a moment.
 * - Without any time it is POSSIBLY on every day.
 * - "About" and "uncertain" change nothing here, because their reach is not stated (see parseFuzzyDate).
 */
export function judgeCertainty(interval: JudgedTime | null | undefined, day: IsoDay): Certainty {
  if (!interval) return "POSSIBLY";
  const { start, end } = interval;
  if (interval.moment && start) return day >= start.latest ? "SURELY" : day >= start.earliest ? "POSSIBLY" : "NOT";
  if ((start && day < start.earliest) || (end && day > end.latest)) return "NOT";
  const begun = hasSurely(interval.startKind, start ? day >= start.latest : end?.earliest === day && isOneDay(end));
  const lasting = hasSurely(interval.endKind, end ? day <= end.earliest : start?.latest === day && isOneDay(start));
  return begun && lasting ? "SURELY" : "POSSIBLY";
}

function hasSurely(kind: BoundKind, byDate: boolean): boolean {
  return kind === "OPEN" || byDate;
}

function isOneDay(date: JudgedDate): boolean {
  return date.earliest === date.latest;
}
