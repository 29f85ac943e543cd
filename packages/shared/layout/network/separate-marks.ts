import type { MarkShape } from "./mark-shape.ts";
import type { NetworkFrame } from "./layout-input.ts";
import type { Points } from "./spread-by-stress.ts";

/**
 * Moves marks that still touch apart, by as little as will do, and keeps them inside the frame. Writes into the points.
 *
 * @param points pixels from the frame's middle
 * @param pinned the index of the mark that stays where it is, or -1
 * @param gap the least distance between two marks, in pixels
 */
export function separateMarks(
  points: Points,
  shapes: readonly MarkShape[],
  frame: NetworkFrame,
  pinned: number,
  gap: number,
): void {
  const { x, y } = points;
  for (let index = 0; index < x.length; index++) {
    x[index] = keepInside(x[index]!, shapes[index]!.halfWidth, frame.width);
    y[index] = keepInside(y[index]!, shapes[index]!.halfHeight, frame.height);
  }
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (let a = 0; a < x.length; a++) {
      for (let b = a + 1; b < x.length; b++) {
        const wide = shapes[a]!.halfWidth + shapes[b]!.halfWidth + gap - Math.abs(x[b]! - x[a]!);
        const high = shapes[a]!.halfHeight + shapes[b]!.halfHeight + gap - Math.abs(y[b]! - y[a]!);
        if (wide <= 0 || high <= 0) continue;
        moved = true;
        // Where the shorter way out leads nowhere, the other one does.
        const across = wide < high === round % 8 < 6;
        if (across) pushApart(x, a, b, wide, shapes[a]!.halfWidth, shapes[b]!.halfWidth, frame.width, pinned);
        else pushApart(y, a, b, high, shapes[a]!.halfHeight, shapes[b]!.halfHeight, frame.height, pinned);
      }
    }
    if (!moved) return;
  }
}

/** Moves two marks apart along one axis, each half of the way; what one cannot go, for the frame, the other does. */
function pushApart(
  along: Float64Array,
  a: number,
  b: number,
  distance: number,
  halfA: number,
  halfB: number,
  length: number,
  pinned: number,
): void {
  // A little further than needed, so that the rounds come to an end.
  const way = (distance + 0.2) * (along[b]! < along[a]! ? -1 : 1);
  const before = along[b]! - along[a]!;
  if (a !== pinned) along[a] = keepInside(along[a]! - (b === pinned ? way : way / 2), halfA, length);
  if (b === pinned) return;
  along[b] = keepInside(along[a]! + before + way, halfB, length);
  if (a !== pinned) along[a] = keepInside(along[b] - before - way, halfA, length);
}

const ROUNDS = 120;
const EDGE = 6;

function keepInside(middle: number, half: number, length: number): number {
  const far = Math.max(0, length / 2 - half - EDGE);
  return Math.min(far, Math.max(-far, middle));
}
