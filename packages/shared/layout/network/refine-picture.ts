import type { NetworkFrame } from "./layout-input.ts";
import type { DraftPicture } from "./picture-cost.ts";

export interface RefineOptions {
  /** The index of the mark that stays where it is, or -1. */
  readonly pinned: number;
  /** How many label places each thing has. */
  readonly placesOf: readonly number[];
  /** How many moves are tried. */
  readonly trials: number;
  readonly random: () => number;
  /** From 0 to 1: how far the cooling has come already, 0 when absent. */
  readonly begun?: number;
}

/**
 * Improves a settled picture by many small trials: a mark is moved, two marks change places, a name goes to another
 * side; what makes the picture better is kept, and at first also a little of what makes it worse (annealing).
 */
export function refinePicture(draft: DraftPicture, frame: NetworkFrame, options: RefineOptions): void {
  const { pinned, placesOf, trials, random, begun = 0 } = options;
  const count = draft.x.length;
  if (count < 2) return;
  const spacing = Math.sqrt((frame.width * frame.height) / count);
  // What is wrong around a mark is known until something changes.
  const known = new Float64Array(count);
  const knownAt = new Int32Array(count).fill(-1);
  let changes = 0;
  const costOf = (index: number) => {
    if (knownAt[index] !== changes) {
      known[index] = draft.cost(index);
      knownAt[index] = changes;
    }
    return known[index]!;
  };
  for (let trial = 0; trial < trials; trial++) {
    const progress = begun + (1 - begun) * (trial / trials);
    const warmth = WARMEST * (COLDEST / WARMEST) ** progress;
    const index = trial % count;
    const choice = random();
    if (index === pinned || choice < 0.35) {
      if (tryPlace(draft, index, placesOf[index]!, warmth, random)) changes++;
    } else if (choice < 0.45 && progress < 0.7) {
      const other = Math.floor(random() * count);
      if (other === index || other === pinned) continue;
      if (trySwap(draft, index, other, costOf(index) + costOf(other), warmth, random)) changes++;
    } else {
      const radius = spacing * (1.8 * (1 - progress) ** 1.5 + 0.12);
      if (tryMove(draft, index, costOf(index), radius, placesOf[index]!, warmth, random)) changes++;
    }
  }
}

const WARMEST = 2.5;
const COLDEST = 0.03;

function tryPlace(draft: DraftPicture, index: number, places: number, warmth: number, random: () => number): boolean {
  if (places === 0) return false;
  const before = draft.place[index]!;
  const next = random() < 0.04 ? -1 : Math.floor(random() * places);
  if (next === before) return false;
  const cost = draft.labelCost(index);
  draft.setPlace(index, next);
  if (draft.labelCost(index) <= bearable(cost, warmth, random)) return true;
  draft.setPlace(index, before);
  return false;
}

function tryMove(
  draft: DraftPicture,
  index: number,
  cost: number,
  radius: number,
  places: number,
  warmth: number,
  random: () => number,
): boolean {
  const x = draft.x[index]!;
  const y = draft.y[index]!;
  const place = draft.place[index]!;
  const angle = random() * 2 * Math.PI;
  const distance = radius * Math.sqrt(random());
  draft.x[index] = x + distance * Math.cos(angle);
  draft.y[index] = y + distance * Math.sin(angle);
  if (places > 0 && random() < 0.4) draft.setPlace(index, Math.floor(random() * places));
  const limit = bearable(cost, warmth, random);
  if (draft.cost(index, limit) <= limit) return true;
  draft.x[index] = x;
  draft.y[index] = y;
  if (draft.place[index] !== place) draft.setPlace(index, place);
  return false;
}

function trySwap(
  draft: DraftPicture,
  one: number,
  other: number,
  cost: number,
  warmth: number,
  random: () => number,
): boolean {
  exchange(draft, one, other);
  const limit = bearable(cost, warmth, random);
  const first = draft.cost(one, limit);
  if (first <= limit && first + draft.cost(other, limit - first) <= limit) return true;
  exchange(draft, one, other);
  return false;
}

function exchange(draft: DraftPicture, one: number, other: number): void {
  const x = draft.x[one]!;
  const y = draft.y[one]!;
  draft.x[one] = draft.x[other]!;
  draft.y[one] = draft.y[other]!;
  draft.x[other] = x;
  draft.y[other] = y;
}

/** How dear the picture may become: as it was, or at times more while it is warm. */
function bearable(before: number, warmth: number, random: () => number): number {
  return before - warmth * Math.log(1 - random());
}
