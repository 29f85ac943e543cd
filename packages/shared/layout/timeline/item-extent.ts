import type { TimelineDate, TimelineTime } from "./timeline-item.ts";
import type { TimeScale } from "./time-scale.ts";
import { dayNumber } from "./day-number.ts";
import { positionOf } from "./time-scale.ts";

/**
 * How one end of an item is drawn: CRISP where the day is known, SOFT where it lies somewhere in the fade, OPEN where it
 * goes on, UNKNOWN where it ended nobody says when, NOT_STATED where the source does not say.
 */
export type Cap = "CRISP" | "SOFT" | "OPEN" | "UNKNOWN" | "NOT_STATED";

/** BAR: held all the while. STRIP: happened some time within. DOT: happened on that day. */
export type Form = "BAR" | "STRIP" | "DOT";

/**
 * Where an item lies, in pixels: it may reach from `x0` to `x1` and surely holds from `solid0` to `solid1` (which are equal
 * where nothing is sure). What is between is a fade.
 */
export interface ItemExtent {
  readonly form: Form;
  readonly x0: number;
  readonly solid0: number;
  readonly solid1: number;
  readonly x1: number;
  readonly startCap: Cap;
  readonly endCap: Cap;
}

/** Half the width of the mark of a day. */
export const DOT_RADIUS = 5;
/** A year among decades would be a hairline: nothing is drawn narrower than this. */
export const LEAST_WIDTH = 9;
/** How far a bar fades where its end is not stated, and where it goes on: a sign, not a measure. */
export const FADE_WIDTH = 56;
/** How much of a bar without a stated end is drawn before it begins to fade. */
export const STUB_WIDTH = 14;

/**
 * Turns a time into pixels. An open end is sure until `openUntil` (the day number of the publication: nobody can know
 * more) and fades after it. Returns `undefined` for a time without any date.
 */
export function measureItem(time: TimelineTime, scale: TimeScale, openUntil: number): ItemExtent | undefined {
  const start = time.start && boundsOf(time.start);
  const end = time.end && boundsOf(time.end);
  if (time.moment && start) return measureMoment(time.start, start, scale);
  if (!start && !end) return undefined;
  const [x0, solid0] = start ? measureDate(start, scale) : fadeBefore(positionOf(scale, end!.first));
  const [solid1, x1] = end
    ? measureDate(end, scale)
    : fadeAfter(time.endKind === "OPEN" ? Math.max(solid0, positionOf(scale, openUntil)) : solid0 + STUB_WIDTH);
  const middle = (x0 + x1) / 2;
  const sure = solid0 <= solid1;
  return {
    form: "BAR",
    x0,
    solid0: sure ? solid0 : middle,
    solid1: sure ? solid1 : middle,
    x1: Math.max(x1, x0 + LEAST_WIDTH),
    startCap: start ? capOf(time.start) : missingCap(time.startKind),
    endCap: end ? capOf(time.end) : missingCap(time.endKind),
  };
}

interface Bounds {
  readonly first: number;
  /** The day after the last. */
  readonly end: number;
}

/** "About 1960" may as well be half a year off: an approximate date reaches half its own length further to both sides. */
function boundsOf(date: TimelineDate): Bounds {
  const first = dayNumber(date.earliest);
  const end = dayNumber(date.latest) + 1;
  const slack = date.approximate ? (end - first) / 2 : 0;
  return { first: first - slack, end: end + slack };
}

function measureMoment(date: TimelineDate, { first, end }: Bounds, scale: TimeScale): ItemExtent {
  const [from, to] = [positionOf(scale, first), positionOf(scale, end)];
  const middle = (from + to) / 2;
  const crisp = capOf(date) === "CRISP";
  const half = crisp ? DOT_RADIUS : Math.max(LEAST_WIDTH, to - from) / 2;
  const cap: Cap = crisp ? "CRISP" : "SOFT";
  return {
    form: crisp ? "DOT" : "STRIP",
    x0: middle - half,
    solid0: middle,
    solid1: middle,
    x1: middle + half,
    startCap: cap,
    endCap: cap,
  };
}

function measureDate({ first, end }: Bounds, scale: TimeScale): readonly [number, number] {
  return [positionOf(scale, first), positionOf(scale, end)];
}

function fadeBefore(x: number): readonly [number, number] {
  return [x - FADE_WIDTH, x];
}

function fadeAfter(x: number): readonly [number, number] {
  return [x, x + FADE_WIDTH];
}

function capOf(date: TimelineDate): Cap {
  return date.precision === "DAY" && !date.approximate ? "CRISP" : "SOFT";
}

function missingCap(kind: TimelineTime["startKind"]): Cap {
  return kind === "OPEN" || kind === "UNKNOWN" ? kind : "NOT_STATED";
}
