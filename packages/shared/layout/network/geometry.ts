/** A rectangle by its sides, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A rectangle around a middle. */
export function boxAround(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}

/** The middle of a rectangle. */
export function middleOf({ left, top, right, bottom }: Box): { readonly x: number; readonly y: number } {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** The area, in square pixels, that two rectangles share when the first is `padding` larger on every side. */
export function overlapArea(a: Box, b: Box, padding = 0): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left) + padding;
  if (width <= 0) return 0;
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + padding;
  return height <= 0 ? 0 : width * height;
}

/** Whether the straight line from (x1, y1) to (x2, y2) meets a rectangle. */
export function crossesBox(x1: number, y1: number, x2: number, y2: number, box: Box): boolean {
  return crossesRectangle(x1, y1, x2, y2, box.left, box.top, box.right, box.bottom);
}

/** The same as `crossesBox` on bare numbers, for the loops that run a million times. */
export function crossesRectangle(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): boolean {
  if ((x1 < left && x2 < left) || (x1 > right && x2 > right)) return false;
  if ((y1 < top && y2 < top) || (y1 > bottom && y2 > bottom)) return false;
  // The line misses if all four corners lie on one side of it.
  const dx = x2 - x1;
  const dy = y2 - y1;
  const a = dx * (top - y1) - dy * (left - x1);
  const b = dx * (top - y1) - dy * (right - x1);
  const c = dx * (bottom - y1) - dy * (left - x1);
  const d = dx * (bottom - y1) - dy * (right - x1);
  return !((a > 0 && b > 0 && c > 0 && d > 0) || (a < 0 && b < 0 && c < 0 && d < 0));
}

/** Whether two straight lines cross between their ends. */
export function segmentsCross(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const abx = bx - ax;
  const aby = by - ay;
  const c = abx * (cy - ay) - aby * (cx - ax);
  const d = abx * (dy - ay) - aby * (dx - ax);
  if (c > 0 === d > 0) return false;
  const cdx = dx - cx;
  const cdy = dy - cy;
  const a = cdx * (ay - cy) - cdy * (ax - cx);
  const b = cdx * (by - cy) - cdy * (bx - cx);
  return a > 0 !== b > 0;
}
