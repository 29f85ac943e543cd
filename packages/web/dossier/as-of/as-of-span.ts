import type { IsoDay } from "@dossier/shared/dates";
import { dayAt, dayNumber, isoDayOf, positionOf, type TimeScale } from "@dossier/shared/layout";

/** The stretch of time that the slider goes over: a scale, and the first and last of its pixels. */
export interface AsOfSpan {
  readonly scale: TimeScale;
  readonly pixels: readonly [number, number];
}

/** The slider counts from 0 to this: finer than anybody's screen. */
export const SLIDER_END = 10_000;

/** Where a day stands on the slider; what lies beyond the span stands at its end. */
export function valueOf(day: IsoDay, { scale, pixels: [from, to] }: AsOfSpan): number {
  const share = (positionOf(scale, dayNumber(day) + 0.5) - from) / (to - from);
  return Math.round(Math.min(1, Math.max(0, share)) * SLIDER_END);
}

/** The day at a place of the slider. */
export function dayOf(value: number, { scale, pixels: [from, to] }: AsOfSpan): IsoDay {
  const day = dayAt(scale, from + (value / SLIDER_END) * (to - from));
  // The last pixel ends the last day, and begins none.
  const last = Math.ceil(dayAt(scale, to)) - 1;
  return isoDayOf(Math.min(last, Math.floor(day)));
}
