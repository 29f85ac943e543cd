import { overlapArea } from "./geometry.ts";
import type { Box } from "./geometry.ts";
import type { LabelPlace } from "./label-places.ts";
import type { NetworkFrame } from "./layout-input.ts";
import { passesBox } from "./route-link.ts";

/** A mark whose name wants a place. Pixels. */
export interface LabelSubject {
  readonly x: number;
  readonly y: number;
  /** The rectangle of the mark. */
  readonly mark: Box;
  readonly importance: number;
  readonly places: readonly LabelPlace[];
  /** The index of the place that was thought best before, or -1. */
  readonly preferred: number;
}

/** Where a name is written, or would be. */
export interface PlacedLabel {
  readonly place: LabelPlace;
  readonly box: Box;
  /** Whether there is room for it; if not, it is for showing on attention only. */
  readonly shown: boolean;
}

/**
 * Finds room for names: clear of marks and of each other always, and of lines as far as possible. What finds no room
 * is not shown, and gives way by importance.
 *
 * @param lines points of each line, x and y in turn
 * @param barred rectangles that no name may touch, besides the marks
 * @returns a label for each subject, in their order; none where a subject has no places
 */
export function placeLabels(
  subjects: readonly LabelSubject[],
  lines: readonly (readonly number[])[],
  frame: NetworkFrame,
  barred: readonly Box[] = [],
): readonly (PlacedLabel | undefined)[] {
  const order = subjects
    .map((_, index) => index)
    .toSorted((a, b) => subjects[b]!.importance - subjects[a]!.importance || a - b);
  const full = [...subjects.map((subject) => subject.mark), ...barred];
  const candidates = subjects.map((subject) => weighPlaces(subject, full, lines, frame));
  const chosen = candidates.map((list, index) => chooseFirst(list, subjects[index]!.preferred));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let changed = false;
    for (const index of order) {
      const best = chooseAmong(candidates[index]!, index, chosen, subjects);
      if (best !== chosen[index]) changed = true;
      chosen[index] = best;
    }
    if (!changed) break;
  }
  const shown: Box[] = [];
  const placed: (PlacedLabel | undefined)[] = subjects.map(() => undefined);
  for (const index of order) {
    const list = candidates[index]!;
    const wanted = chosen[index];
    if (!wanted) continue;
    const free = (gap: number) => (candidate: Candidate) =>
      candidate.possible && shown.every((box) => overlapArea(candidate.box, box, gap) === 0);
    const cheapest = (gap: number) => list.filter(free(gap)).toSorted((a, b) => a.cost - b.cost)[0];
    const apart = free(apartGap(wanted))(wanted) ? wanted : cheapest(apartGap(wanted));
    const near = free(LABEL_GAP)(wanted) ? wanted : cheapest(LABEL_GAP);
    const fitting = apart && (!near || apart.cost <= near.cost + CROWDED_COST) ? apart : near;
    if (fitting) shown.push(fitting.box);
    const { place, box } = fitting ?? wanted;
    placed[index] = { place, box, shown: fitting !== undefined };
  }
  return placed;
}

interface Candidate {
  readonly place: LabelPlace;
  readonly box: Box;
  /** Inside the frame and on no mark. */
  readonly possible: boolean;
  /** Without regard to other names. */
  readonly cost: number;
}

const SWEEPS = 5;
/** Pixels between two names where there is no more room. */
const LABEL_GAP = 1.5;
const MARK_GAP = 1;
const FRAME_GAP = 2;
const LINE_COST = 1;
const OVERLAP_COST = 40;
/** Of two names so near to each other that they read as one. */
const CROWDED_COST = 3;
const PREFERRED_BONUS = 0.6;

function weighPlaces(
  subject: LabelSubject,
  full: readonly Box[],
  lines: readonly (readonly number[])[],
  frame: NetworkFrame,
): Candidate[] {
  return subject.places.map((place, index) => {
    const left = subject.x + place.left;
    const top = subject.y + place.top;
    const box = { left, top, right: left + place.width, bottom: top + place.height };
    const inside =
      left >= FRAME_GAP &&
      top >= FRAME_GAP &&
      box.right <= frame.width - FRAME_GAP &&
      box.bottom <= frame.height - FRAME_GAP;
    const possible = inside && full.every((other) => overlapArea(box, other, MARK_GAP) === 0);
    let cost = place.penalty - (index === subject.preferred ? PREFERRED_BONUS : 0) + (possible ? 0 : 1000);
    if (possible) for (const points of lines) if (passesBox(points, box)) cost += LINE_COST;
    return { place, box, possible, cost };
  });
}

function chooseFirst(candidates: readonly Candidate[], preferred: number): Candidate | undefined {
  const wanted = candidates[preferred];
  if (wanted?.possible) return wanted;
  return candidates.reduce<Candidate | undefined>(
    (best, one) => (best && best.cost <= one.cost ? best : one),
    undefined,
  );
}

/** Half a line, so that the names of two marks do not read as one. */
function apartGap({ place }: Candidate): number {
  return Math.max(LABEL_GAP, place.height / place.lines.length / 2);
}

function chooseAmong(
  candidates: readonly Candidate[],
  index: number,
  chosen: readonly (Candidate | undefined)[],
  subjects: readonly LabelSubject[],
): Candidate | undefined {
  let best: Candidate | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    let { cost } = candidate;
    const gap = apartGap(candidate);
    for (let other = 0; other < chosen.length && cost < least; other++) {
      const label = chosen[other];
      if (other === index || !label?.possible) continue;
      if (overlapArea(candidate.box, label.box, gap) > 0) {
        cost +=
          overlapArea(candidate.box, label.box, LABEL_GAP) > 0
            ? OVERLAP_COST * (0.5 + subjects[other]!.importance)
            : CROWDED_COST;
      }
    }
    if (cost < least) {
      best = candidate;
      least = cost;
    }
  }
  return best;
}
