import { fanGap } from "./fan.ts";
import { crossesBox } from "./geometry.ts";
import type { Box } from "./geometry.ts";

/** A mark that a line starts or ends at. Pixels. */
export interface LineEnd {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** A circle is left at its round edge, anything else at its rectangle. */
  readonly round: boolean;
}

/** The way of a line from border to border, a quadratic curve; straight where the control point is in line. */
export interface LinkRoute {
  /** The SVG path of the line. */
  readonly path: string;
  /** The SVG path of the arrowhead at its end; empty for a tie without direction. */
  readonly arrow: string;
  readonly middleX: number;
  readonly middleY: number;
  /** Points along the line, x and y in turn, for questions of room. */
  readonly points: readonly number[];
}

/**
 * Draws the line of one tie between two marks. Ties of one pair fan out as arcs; the side of each depends on the
 * pair, not on the direction of the tie, so that two opposite ties part too.
 */
export function routeLink(
  source: LineEnd,
  target: LineEnd,
  link: { readonly fan: number; readonly fanSize: number; readonly directed: boolean },
): LinkRoute {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const length = Math.max(1, Math.hypot(dx, dy));
  const side = source.id < target.id ? 1 : -1;
  // A short way cannot hold a wide fan.
  const bow = side * link.fan * Math.min(fanGap(link.fanSize), (length * 0.5) / Math.max(link.fanSize - 1, 1));
  const control = {
    x: (source.x + target.x) / 2 + (dy / length) * bow * 2,
    y: (source.y + target.y) / 2 - (dx / length) * bow * 2,
  };
  const at = (t: number) => ({
    x: (1 - t) ** 2 * source.x + 2 * t * (1 - t) * control.x + t ** 2 * target.x,
    y: (1 - t) ** 2 * source.y + 2 * t * (1 - t) * control.y + t ** 2 * target.y,
  });
  const first = findBorder(source, (t) => at(t / 2), 1.5) / 2;
  const last = 1 - findBorder(target, (t) => at(1 - t / 2), link.directed ? 2.5 : 1.5) / 2;
  const start = at(first);
  const end = at(last);
  // The control point of the part between the two borders.
  const part = {
    x: (1 - first) * (1 - last) * source.x + (first + last - 2 * first * last) * control.x + first * last * target.x,
    y: (1 - first) * (1 - last) * source.y + (first + last - 2 * first * last) * control.y + first * last * target.y,
  };
  const middle = at((first + last) / 2);
  const straight = bow === 0;
  const points: number[] = [];
  const steps = straight ? 1 : 6;
  for (let step = 0; step <= steps; step++) {
    const point = at(first + ((last - first) * step) / steps);
    points.push(point.x, point.y);
  }
  return {
    path: straight
      ? `M${show(start.x)} ${show(start.y)}L${show(end.x)} ${show(end.y)}`
      : `M${show(start.x)} ${show(start.y)}Q${show(part.x)} ${show(part.y)} ${show(end.x)} ${show(end.y)}`,
    arrow: link.directed ? drawArrow(end, straight ? start : part) : "",
    middleX: middle.x,
    middleY: middle.y,
    points,
  };
}

/** Whether a line's points pass through a box. */
export function passesBox(points: readonly number[], box: Box): boolean {
  for (let index = 0; index + 3 < points.length; index += 2) {
    if (crossesBox(points[index]!, points[index + 1]!, points[index + 2]!, points[index + 3]!, box)) return true;
  }
  return false;
}

/** How far along `at`, from 0 to 1, the line leaves the mark, found by halving. */
function findBorder(mark: LineEnd, at: (t: number) => { x: number; y: number }, gap: number): number {
  let inside = 0;
  let outside = 1;
  for (let round = 0; round < 14; round++) {
    const t = (inside + outside) / 2;
    const point = at(t);
    const dx = Math.abs(point.x - mark.x);
    const dy = Math.abs(point.y - mark.y);
    const within = mark.round
      ? Math.hypot(dx, dy) < mark.halfWidth + gap
      : dx < mark.halfWidth + gap && dy < mark.halfHeight + gap;
    if (within) inside = t;
    else outside = t;
  }
  return outside;
}

const ARROW_LENGTH = 5.5;
const ARROW_HALF = 2.4;

/** An open, fine head: two strokes that meet at the line's end. */
function drawArrow(tip: { x: number; y: number }, from: { x: number; y: number }): string {
  const length = Math.max(1e-6, Math.hypot(tip.x - from.x, tip.y - from.y));
  const ux = (tip.x - from.x) / length;
  const uy = (tip.y - from.y) / length;
  const baseX = tip.x - ux * ARROW_LENGTH;
  const baseY = tip.y - uy * ARROW_LENGTH;
  const one = `${show(baseX - uy * ARROW_HALF)} ${show(baseY + ux * ARROW_HALF)}`;
  const two = `${show(baseX + uy * ARROW_HALF)} ${show(baseY - ux * ARROW_HALF)}`;
  return `M${one}L${show(tip.x)} ${show(tip.y)}L${two}`;
}

function show(value: number): string {
  return String(Math.round(value * 10) / 10);
}
