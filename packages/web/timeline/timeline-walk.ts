import type { TimelineItem, TimelineModel } from "./timeline-model.ts";

/** A place that the keyboard can stand on: the name of a lane, its items in the order of time, what unfolds or folds the rest. */
export interface Stop {
  readonly id: string;
  /** Index of its lane. */
  readonly lane: number;
  readonly kind: "lane" | "item" | "more";
  /** The first day it may mean; empty for what is no item. */
  readonly day: string;
}

export type Step = "earlier" | "later" | "up" | "down" | "first" | "last";

/** All stops, lane by lane. What is thinned out or hidden is none; what lies beyond the edge of the picture is. */
export function listStops(
  model: TimelineModel,
  thinned: readonly string[],
  visibleClaims?: ReadonlySet<string>,
  unfolded?: ReadonlySet<string>,
): readonly Stop[] {
  const absent = new Set(thinned);
  return model.lanes.flatMap((lane, index) => [
    ...(lane.type ? [{ id: lane.id, lane: index, kind: "lane", day: "" } as const] : []),
    ...model.items
      .filter((item) => item.lane === lane.id && !absent.has(item.id))
      .filter((item) => !visibleClaims || visibleClaims.has(item.claim))
      .map((item) => ({ id: item.id, lane: index, kind: "item", day: firstDay(item) }) as const)
      .toSorted((a, b) => compare(a.day, b.day) || compare(a.id, b.id)),
    ...(unfolded?.has(lane.id) || model.items.some((item) => item.lane === lane.id && absent.has(item.id))
      ? [{ id: unfoldId(lane.id), lane: index, kind: "more", day: "" } as const]
      : []),
  ]);
}

/** The id of what unfolds a lane, and folds it again. */
export function unfoldId(lane: string): string {
  return `more ${lane}`;
}

/** Where a step leads: within the lane through time, or to what is nearest in time in the next lane that has anything. */
export function findStop(stops: readonly Stop[], current: string | undefined, step: Step): Stop | undefined {
  const at = stops.find(({ id }) => id === current) ?? stops[0];
  if (!at) return undefined;
  const lane = stops.filter((stop) => stop.lane === at.lane);
  const index = lane.indexOf(at);
  switch (step) {
    case "earlier":
      return lane[Math.max(0, index - 1)];
    case "later":
      return lane[Math.min(lane.length - 1, index + 1)];
    case "first":
      return lane[0];
    case "last":
      return lane.at(-1);
    case "up":
      return (
        nearest(
          stops.filter((stop) => stop.lane < at.lane),
          at,
          Math.max,
        ) ?? at
      );
    case "down":
      return (
        nearest(
          stops.filter((stop) => stop.lane > at.lane),
          at,
          Math.min,
        ) ?? at
      );
  }
}

function nearest(stops: readonly Stop[], at: Stop, pick: (...lanes: number[]) => number): Stop | undefined {
  const lane = pick(...stops.map((stop) => stop.lane));
  const candidates = stops.filter((stop) => stop.lane === lane);
  const items = candidates.filter(({ kind }) => kind === at.kind);
  return (items.length > 0 ? items : candidates)
    .map((stop) => ({ stop, distance: Math.abs(toNumber(stop.day) - toNumber(at.day)) }))
    .toSorted((a, b) => a.distance - b.distance)[0]?.stop;
}

function firstDay({ time }: TimelineItem): string {
  return time.start?.earliest ?? time.end?.earliest ?? "";
}

/** Days as numbers that grow with them; their true distance does not matter. */
function toNumber(day: string): number {
  return Number(day.replaceAll("-", ""));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
