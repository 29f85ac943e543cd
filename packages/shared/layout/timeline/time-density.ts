import type { IsoDay } from "../../dates/index.ts";
import { dayNumber } from "./day-number.ts";
import { positionOf, type TimeScale } from "./time-scale.ts";

/** A time as far as it says when something begins, happens or ends. */
export interface DatedTime {
  readonly start?: DatedBound | null;
  readonly end?: DatedBound | null;
  /** Then start and end are the same, and count once. */
  readonly moment: boolean;
}

interface DatedBound {
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
}

/**
 * How much begins, happens or ends, in `count` buckets of equal width along a scale, between two pixels. A date counts
 * one in all, spread evenly over the days that it may mean; what lies beyond the pixels is left out.
 */
export function measureDensity(
  times: readonly DatedTime[],
  scale: TimeScale,
  [x0, x1]: readonly [number, number],
  count: number,
): readonly number[] {
  const buckets = Array.from({ length: count }, () => 0);
  const width = (x1 - x0) / count;
  for (const { start, end, moment } of times) {
    for (const date of moment ? [start] : [start, end]) if (date) spread(date);
  }
  return buckets;

  function spread({ earliest, latest }: DatedBound): void {
    const from = dayNumber(earliest);
    const to = dayNumber(latest) + 1;
    const edges = [from, ...scale.segments.slice(1).map((segment) => segment.from), to];
    // Within a stretch of the scale, equal pixels are equal days.
    const inside = edges.filter((day) => day >= from && day <= to).toSorted((a, b) => a - b);
    for (const [index, day] of inside.slice(0, -1).entries()) {
      const next = inside[index + 1]!;
      if (next > day) fill(positionOf(scale, day), positionOf(scale, next), (next - day) / (to - from));
    }
  }

  function fill(left: number, right: number, share: number): void {
    const first = Math.max(0, Math.floor((left - x0) / width));
    const last = Math.min(count - 1, Math.ceil((right - x0) / width) - 1);
    for (let index = first; index <= last; index += 1) {
      const overlap = Math.min(right, x0 + (index + 1) * width) - Math.max(left, x0 + index * width);
      if (overlap > 0) buckets[index]! += (share * overlap) / (right - left);
    }
  }
}
