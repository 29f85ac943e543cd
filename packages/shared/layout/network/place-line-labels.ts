import { boxAround, overlapArea } from "./geometry.ts";
import type { Box } from "./geometry.ts";
import type { NetworkFrame } from "./layout-input.ts";
import { createLineIndex } from "./line-index.ts";
import type { LinkRoute } from "./route-link.ts";
import { estimateTextWidth } from "../text-width.ts";

/** The words on a line, centred on a point of it. Pixels. */
export interface LineLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Whether there is room for them when nothing is attended to. */
  readonly shown: boolean;
}

/** The size of the words on lines. */
export const LINE_LABEL_SIZE = 11;

/**
 * Writes the words of ties on their lines where nothing else is: on no mark, name, sign or other words, and across no
 * other line. What finds no room waits for attention, at the middle of its line.
 *
 * @param taken rectangles of marks, names and signs
 * @returns a label for each route, in their order; none where a tie has no words
 */
export function placeLineLabels(
  routes: readonly { readonly link: { readonly label: string }; readonly route: LinkRoute }[],
  taken: readonly Box[],
  frame: NetworkFrame,
): readonly (LineLabel | undefined)[] {
  const full: Box[] = [...taken];
  const lines = createLineIndex(routes.map(({ route }) => route.points));
  return routes.map(({ link, route }, index) => {
    if (!link.label) return undefined;
    const { width, height } = measureWords(link.label);
    const inTheMiddle = { text: link.label, x: route.middleX, y: route.middleY, shown: false };
    // Words much longer than their line would hide it.
    if (lengthOf(route.points) < width * 1.25) return inTheMiddle;
    for (const along of SHARES) {
      const { x, y } = pointAlong(route.points, along);
      const box = { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
      const inside = box.left > 2 && box.top > 2 && box.right < frame.width - 2 && box.bottom < frame.height - 2;
      if (!inside || full.some((other) => overlapArea(box, other, WORDS_GAP) > 0)) continue;
      if (lines.isCrossed(box, index, LINE_GAP)) continue;
      full.push(box);
      return { text: link.label, x, y, shown: true };
    }
    return inTheMiddle;
  });
}

/** The room that the words of a line take, in pixels. */
export function measureWords(words: string): NetworkFrame {
  return { width: estimateTextWidth(words, LINE_LABEL_SIZE) + 4, height: LINE_LABEL_SIZE * 1.2 };
}

/**
 * Finds a spot for the sign of each line that bears one: on the line, clear of marks and names where it can be.
 *
 * @returns a spot for each route, in their order; none for a line without a sign
 */
export function placeSigns(
  routes: readonly { readonly link: { readonly signed?: boolean }; readonly route: LinkRoute }[],
  taken: readonly Box[],
): readonly ({ readonly x: number; readonly y: number } | undefined)[] {
  const full: Box[] = [...taken];
  return routes.map(({ link, route }) => {
    if (!link.signed) return undefined;
    const spots = MANY_SHARES.map((along) => pointAlong(route.points, along));
    const free = spots.find(({ x, y }) => {
      const box = boxAround(x, y, SIGN_HALF, SIGN_HALF);
      return full.every((other) => overlapArea(box, other, 1) === 0);
    });
    const spot = free ?? { x: route.middleX, y: route.middleY };
    full.push(boxAround(spot.x, spot.y, SIGN_HALF, SIGN_HALF));
    return spot;
  });
}

/** Half the width and the height of the sign on a line. */
export const SIGN_HALF = 7;

/** Pixels that are kept free around words. */
export const WORDS_GAP = 3;
/** Pixels between the words of one line and any other line. */
const LINE_GAP = 1;
/** Where along its line a text or a sign is tried, from its start to its end. */
const SHARES = [0.5, 0.4, 0.6, 0.3, 0.7];
export const MANY_SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];

function lengthOf(points: readonly number[]): number {
  return Math.hypot(points.at(-2)! - points[0]!, points.at(-1)! - points[1]!);
}

/** A point of a line, from 0 at its start to 1 at its end. */
export function pointAlong(points: readonly number[], along: number): { x: number; y: number } {
  const segments = points.length / 2 - 1;
  const at = Math.min(segments - 1, Math.floor(along * segments)) * 2;
  const part = along * segments - at / 2;
  return {
    x: points[at]! + (points[at + 2]! - points[at]!) * part,
    y: points[at + 1]! + (points[at + 3]! - points[at + 1]!) * part,
  };
}
