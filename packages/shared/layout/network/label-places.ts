import type { MarkShape } from "./mark-shape.ts";
import { LINE_HEIGHT } from "./mark-shape.ts";
import { estimateTextWidth } from "../text-width.ts";

/** One way to write a name at its mark: a box relative to the mark's middle, and how the writing stands in it. */
export interface LabelPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly anchor: "start" | "middle" | "end";
  readonly lines: readonly string[];
  /** How much worse than the best place it is to begin with. */
  readonly penalty: number;
}

/**
 * The places where a mark's name may stand, the preferred first: beside, below, above, then at the corners; a long
 * name on two lines, then on one; where room is scarce, any name on one line more, and its
 * beginning alone. A topic, whose name is inside its mark, has none.
 */
export function listLabelPlaces(shape: MarkShape): readonly LabelPlace[] {
  if (shape.nameInside) return [];
  const { lines, oneLine, narrow, short } = shape;
  return [
    ...placesFor(shape, lines, 0),
    ...(lines.length > 1 ? placesFor(shape, oneLine, 0.25) : []),
    ...(narrow.length > lines.length ? placesFor(shape, narrow, 0.3) : []),
    ...(short[0]!.endsWith("…") ? placesFor(shape, short, CUT) : []),
  ];
}

/** A name that is cut is little better than none. */
const CUT = 6;

function placesFor(shape: MarkShape, lines: readonly string[], extra: number): LabelPlace[] {
  const { halfWidth, halfHeight, fontSize, bold } = shape;
  const width = Math.max(...lines.map((line) => estimateTextWidth(line, fontSize, bold)));
  const height = lines.length * fontSize * LINE_HEIGHT;
  const gap = 3;
  const right = halfWidth + gap + 1;
  const below = halfHeight + gap - 1;
  const middle = -height / 2;
  // At a corner the writing is below or above too, and begins or ends near the mark's middle.
  const corner = -halfWidth * 0.4;
  const place = (left: number, top: number, anchor: LabelPlace["anchor"], penalty: number): LabelPlace => ({
    left,
    top,
    width,
    height,
    anchor,
    lines,
    penalty: penalty + extra,
  });
  return [
    place(right, middle, "start", 0),
    place(-width / 2, below, "middle", 0.05),
    place(-right - width, middle, "end", 0.15),
    place(-width / 2, -below - height, "middle", 0.2),
    place(corner, below, "start", 0.3),
    place(corner, -below - height, "start", 0.35),
    place(-corner - width, below, "end", 0.4),
    place(-corner - width, -below - height, "end", 0.45),
  ];
}
