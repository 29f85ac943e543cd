import type { ScaleSegment, TimeScale } from "./time-scale.ts";
import { monthStart, yearOf, yearStart } from "./day-number.ts";
import { pixelsADay, positionOf } from "./time-scale.ts";

/** A place on the axis. Years are written; months are written where there is room; the rest only shows the spacing. */
export interface TimeTick {
  readonly day: number;
  readonly x: number;
  readonly year: number;
  /** From 0; absent for the beginning of a year. */
  readonly month?: number;
  readonly labelled: boolean;
}

export interface TickRoom {
  /** Least pixels between two written years, and two written months. */
  readonly year: number;
  readonly month: number;
}

const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100] as const;
const MONTH_STEPS = [1, 3] as const;
/** Unwritten ticks stand at least this far apart. */
const LEAST_GAP = 4;

/**
 * The ticks inside a range of pixels. Each stretch of the scale has the steps that fit it: decades where years are
 * narrow, years and months where they are wide. The year at which the scale changes is always written.
 */
export function listTicks(scale: TimeScale, visible: readonly [number, number], room: TickRoom): readonly TimeTick[] {
  const ticks = scale.segments.flatMap((segment, index) => [
    ...listYears(scale, segment, room.year, index > 0, scale.segments[index + 1] !== undefined),
    ...listMonths(scale, segment, room.month),
  ]);
  return ticks.filter(({ x }) => x >= visible[0] && x <= visible[1]).toSorted((a, b) => a.day - b.day);
}

function listYears(
  scale: TimeScale,
  segment: ScaleSegment,
  room: number,
  startsStretch: boolean,
  endsAtStretch: boolean,
): readonly TimeTick[] {
  const yearWidth = pixelsADay(segment) * 365.25;
  const step = YEAR_STEPS.find((candidate) => candidate * yearWidth >= room) ?? 100;
  const first = yearOf(segment.from);
  const last = yearOf(segment.to - 1);
  const ticks: TimeTick[] = [];
  for (let year = first; year <= last; year += 1) {
    const day = yearStart(year);
    if (day < segment.from || day >= segment.to) continue;
    const x = positionOf(scale, day);
    const opensStretch = startsStretch && year === first;
    const crowdsNext = endsAtStretch && segment.x1 - x < room;
    const crowdsFirst = startsStretch && !opensStretch && x - segment.x0 < room;
    const labelled = opensStretch || (year % step === 0 && !crowdsNext && !crowdsFirst);
    if (labelled || yearWidth >= LEAST_GAP) ticks.push({ day, x, year, labelled });
  }
  return ticks;
}

function listMonths(scale: TimeScale, segment: ScaleSegment, room: number): readonly TimeTick[] {
  const monthWidth = pixelsADay(segment) * 30.44;
  if (monthWidth < LEAST_GAP) return [];
  const step = MONTH_STEPS.find((candidate) => candidate * monthWidth >= room);
  const ticks: TimeTick[] = [];
  for (let year = yearOf(segment.from); year <= yearOf(segment.to - 1); year += 1) {
    for (let month = 0; month < 12; month += 1) {
      const day = monthStart(year, month);
      if (day < segment.from || day >= segment.to) continue;
      const labelled = step !== undefined && month % step === 0;
      if (month > 0 || labelled) ticks.push({ day, x: positionOf(scale, day), year, month, labelled });
    }
  }
  return ticks;
}
