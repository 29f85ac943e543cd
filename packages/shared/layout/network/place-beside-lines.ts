import { createBoxIndex } from "./box-index.ts";
import { boxAround } from "./geometry.ts";
import type { Box } from "./geometry.ts";
import type { NetworkFrame } from "./layout-input.ts";
import { createLineIndex } from "./line-index.ts";
import { MANY_SHARES, measureWords, pointAlong, WORDS_GAP } from "./place-line-labels.ts";
import type { LinkRoute } from "./route-link.ts";

interface WordedRoute {
  readonly link: { readonly id: string; readonly label: string };
  readonly route: LinkRoute;
}

/** One attempt at placing what has found no room yet. */
export interface PlacingRound {
  /** Rectangles that words may not touch. */
  readonly taken: readonly Box[];
  /** Whether words may also stand beside their line, touching it or a little off. */
  readonly beside: boolean;
}

/**
 * Places the words of a few lines: across none of the others, and beside a line only where no other one is nearer, since
 * words on a strange line say what is not so. What finds no room in the first round tries the next, and has no words where
 * there is no such room; the shortest lines choose first, since the longer ones have more places.
 *
 * @returns the rectangle of the words, by the line's id, for each line whose words find room
 */
export function placeBesideLines(
  routes: readonly WordedRoute[],
  rounds: readonly PlacingRound[],
  frame: NetworkFrame,
): Map<string, Box> {
  const found = new Map<string, Box>();
  const worded = routes
    .filter(({ link }) => link.label !== "")
    .toSorted((a, b) => measureLength(a.route.points) - measureLength(b.route.points));
  // A stranger beside a line is taken for its own, so that words stay nearer where there are many.
  const furthest = worded.length > FEW ? 1 : Infinity;
  const placed = createBoxIndex([], WORDS_GAP);
  const strange = createLineIndex(worded.map(({ route }) => route.points));
  const indexes = new Map(
    [...new Set(rounds.map(({ taken }) => taken))].map((taken) => [taken, createBoxIndex(taken, WORDS_GAP)]),
  );
  for (const { taken, beside } of rounds) {
    for (const [own, { link, route }] of worded.entries()) {
      if (found.has(link.id)) continue;
      const { width, height } = measureWords(link.label);
      const spots = beside ? listSpotsBeside(route.points, width, height, furthest) : listSpotsOn(route.points);
      for (const { x, y, distance } of spots) {
        const box = boxAround(x, y, width / 2, height / 2);
        const inside = box.left > 2 && box.top > 2 && box.right < frame.width - 2 && box.bottom < frame.height - 2;
        if (!inside || !placed.isFree(box) || !indexes.get(taken)!.isFree(box)) continue;
        if (strange.isCrossed(box, own, distance + 1)) continue;
        found.set(link.id, box);
        placed.add(box);
        break;
      }
    }
  }
  return found;
}

/** The room that the words of a line take around a point. */
export function boxOfWords({ x, y }: { readonly x: number; readonly y: number }, words: string): Box {
  const { width, height } = measureWords(words);
  return boxAround(x, y, width / 2, height / 2);
}

/** So many lines may have their words at some distance. */
const FEW = 14;
/** Pixels between a line and the words beside it. */
const DISTANCES = [1, 8, 16, 26];

interface Spot {
  readonly x: number;
  readonly y: number;
  /** Pixels between the words and their line. */
  readonly distance: number;
}

function listSpotsOn(points: readonly number[]): Spot[] {
  return MANY_SHARES.map((share) => ({ ...pointAlong(points, share), distance: 0 }));
}

/** Points to the left and the right of a line where words would only just not lie on it, then further off. */
function listSpotsBeside(points: readonly number[], width: number, height: number, furthest: number): Spot[] {
  const dx = points.at(-2)! - points[0]!;
  const dy = points.at(-1)! - points[1]!;
  const length = Math.max(1, Math.hypot(dx, dy));
  const [nx, ny] = [-dy / length, dx / length];
  // How far the rectangle of the words reaches across the line.
  const reach = (Math.abs(nx) * width + Math.abs(ny) * height) / 2;
  return DISTANCES.filter((distance) => distance <= furthest).flatMap((distance) =>
    MANY_SHARES.flatMap((share) => {
      const { x, y } = pointAlong(points, share);
      return [1, -1].map((side) => ({
        x: x + nx * side * (reach + distance),
        y: y + ny * side * (reach + distance),
        distance,
      }));
    }),
  );
}

function measureLength(points: readonly number[]): number {
  return Math.hypot(points.at(-2)! - points[0]!, points.at(-1)! - points[1]!);
}
