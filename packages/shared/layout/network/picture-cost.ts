import type { Adjacency } from "./adjacency.ts";
import { fanReach } from "./fan.ts";
import { crossesRectangle, segmentsCross } from "./geometry.ts";
import { findLeftCorner } from "./left-corner.ts";
import type { LabelPlace } from "./label-places.ts";
import { measureWords } from "./place-line-labels.ts";
import type { MarkShape } from "./mark-shape.ts";
import type { NetworkFrame } from "./layout-input.ts";
import type { Points } from "./spread-by-stress.ts";

/** A picture that is being improved: places may be written to, and `cost` says how much is wrong around one mark. */
export interface DraftPicture {
  readonly x: Float64Array<ArrayBuffer>;
  readonly y: Float64Array<ArrayBuffer>;
  /** The place of each name, an index into its label places; -1 where the name is not shown. */
  readonly place: Int32Array<ArrayBuffer>;
  setPlace(index: number, place: number): void;
  /**
   * What is wrong around one mark: the lower, the better. Stops counting above `limit`, since what is dearer is not
   * wanted anyway.
   */
  cost(index: number, limit?: number): number;
  /** The part of `cost` that the place of its name decides. */
  labelCost(index: number): number;
  /** What is wrong in all. */
  total(): number;
}

/** What each fault costs. Found by looking at pictures; only the ratios matter. */
const COST = {
  outside: 1,
  marksOverlap: 40,
  labelInTheWay: 3,
  lineOverMark: 7,
  lineOverLabel: 2.6,
  lineOverOwnLabel: 2.2,
  lineOverImportance: 2,
  crossing: 1,
  tooShort: 3,
  length: 0.4,
  crowding: 2.2,
  theme: 0.25,
  labelPlace: 1,
  labelHidden: 9,
  labelHiddenImportance: 250,
};

const MARK_GAP = 7;
const LABEL_GAP_X = 5;
const LABEL_GAP_Y = 1.5;
const LINE_GAP = 3;
const SHORTEST_LINE = 22;
const LONGEST_FOR_WORDS = 80;
const MARGIN = 9;

/**
 * @param start places in pixels from the frame's middle
 * @param labelPlaces for each thing the places that its name may take
 * @param corner the part at the lower right that is kept clear
 */
export function draftPicture(
  adjacency: Adjacency,
  shapes: readonly MarkShape[],
  labelPlaces: readonly (readonly LabelPlace[])[],
  importance: readonly number[],
  themes: Int32Array,
  start: Points,
  frame: NetworkFrame,
  corner: NetworkFrame,
): DraftPicture {
  const { count, pairs } = adjacency;
  const leftCorner = findLeftCorner(frame, corner);
  const x = start.x.slice();
  const y = start.y.slice();
  const place = new Int32Array(count).fill(-1);
  const halfWidth = Float64Array.from(shapes, (shape) => shape.halfWidth);
  const halfHeight = Float64Array.from(shapes, (shape) => shape.halfHeight);
  const labelLeft = new Float64Array(count);
  const labelTop = new Float64Array(count);
  const labelWidth = new Float64Array(count);
  const labelHeight = new Float64Array(count);
  const labelPenalty = new Float64Array(count);
  // A name that lies on something will not be shown in the end, so that it costs no less than one left out.
  const hidden = Float64Array.from(importance, (share) => COST.labelHidden + COST.labelHiddenImportance * share);
  const overLabel = Float64Array.from(importance, (share) => 1 + COST.lineOverImportance * share);
  const reachX = Float64Array.from(shapes, (shape, index) =>
    Math.max(shape.halfWidth, ...labelPlaces[index]!.map((at) => Math.max(-at.left, at.left + at.width))),
  );
  const reachY = Float64Array.from(shapes, (shape, index) =>
    Math.max(shape.halfHeight, ...labelPlaces[index]!.map((at) => Math.max(-at.top, at.top + at.height))),
  );
  const pairA = Int32Array.from(pairs, (pair) => pair.a);
  const pairB = Int32Array.from(pairs, (pair) => pair.b);
  const reach = Float64Array.from(pairs, (pair) => fanReach(pair.ties) * 0.7 + LINE_GAP);
  // The ties of the one in the middle are the ones most looked at: their words are to find room, within reason.
  const shortest = Float64Array.from(pairs, (pair) =>
    pair.a === adjacency.protagonist || pair.b === adjacency.protagonist
      ? Math.min(LONGEST_FOR_WORDS, Math.max(SHORTEST_LINE, measureWords(pair.words).width + 10))
      : SHORTEST_LINE,
  );
  const weight = Float64Array.from(pairs, (pair) => Math.min(2, Math.sqrt(pair.ties)));
  const own: number[][] = shapes.map(() => []);
  pairs.forEach((pair, index) => {
    own[pair.a]!.push(index);
    own[pair.b]!.push(index);
  });
  const spacing = Math.sqrt((frame.width * frame.height) / Math.max(count, 1));
  const crowd = spacing * 1.35;
  const homeX = start.x.slice();
  const homeY = start.y.slice();
  moveHomesTogether(homeX, homeY, themes);

  function setPlace(index: number, next: number): void {
    place[index] = next;
    const chosen = next < 0 ? undefined : labelPlaces[index]![next];
    labelLeft[index] = chosen?.left ?? 0;
    labelTop[index] = chosen?.top ?? 0;
    labelWidth[index] = chosen?.width ?? 0;
    labelHeight[index] = chosen?.height ?? 0;
    labelPenalty[index] = chosen
      ? chosen.penalty * COST.labelPlace
      : labelPlaces[index]!.length > 0
        ? hidden[index]!
        : 0;
  }

  function outsideCost(i: number): number {
    const left = Math.min(x[i]! - halfWidth[i]!, labelWidth[i]! > 0 ? x[i]! + labelLeft[i]! : Infinity);
    const right = Math.max(
      x[i]! + halfWidth[i]!,
      labelWidth[i]! > 0 ? x[i]! + labelLeft[i]! + labelWidth[i]! : -Infinity,
    );
    const top = Math.min(y[i]! - halfHeight[i]!, labelWidth[i]! > 0 ? y[i]! + labelTop[i]! : Infinity);
    const bottom = Math.max(
      y[i]! + halfHeight[i]!,
      labelWidth[i]! > 0 ? y[i]! + labelTop[i]! + labelHeight[i]! : -Infinity,
    );
    const farX = frame.width / 2 - MARGIN;
    const farY = frame.height / 2 - MARGIN;
    const inCorner = Math.min(right - (frame.width / 2 - corner.width), bottom - (frame.height / 2 - corner.height));
    const inLeft = Math.min(leftCorner.width - frame.width / 2 - left, bottom - (frame.height / 2 - leftCorner.height));
    const out =
      Math.max(0, inCorner) +
      (leftCorner.width > 0 ? Math.max(0, inLeft) : 0) +
      Math.max(0, -farX - left) +
      Math.max(0, right - farX) +
      Math.max(0, -farY - top) +
      Math.max(0, bottom - farY);
    return out > 0 ? 20 + COST.outside * out : 0;
  }

  function roomCost(i: number): number {
    let sum = 0;
    const xi = x[i]!;
    const yi = y[i]!;
    const lli = xi + labelLeft[i]!;
    const lti = yi + labelTop[i]!;
    const lwi = labelWidth[i]!;
    const lhi = labelHeight[i]!;
    for (let j = 0; j < count; j++) {
      if (j === i) continue;
      const dx = x[j]! - xi;
      const dy = y[j]! - yi;
      const adx = Math.abs(dx);
      const ady = Math.abs(dy);
      const wide = halfWidth[i]! + halfWidth[j]! + MARK_GAP - adx;
      const high = halfHeight[i]! + halfHeight[j]! + MARK_GAP - ady;
      if (wide > 0 && high > 0) sum += COST.marksOverlap + 0.03 * wide * high;
      if (adx < crowd && ady < crowd) {
        const near = 1 - Math.sqrt(dx * dx + dy * dy) / crowd;
        if (near > 0) sum += COST.crowding * near * near;
      }
      if (adx > reachX[i]! + reachX[j]! + LABEL_GAP_X || ady > reachY[i]! + reachY[j]! + LABEL_GAP_X) continue;
      const lwj = labelWidth[j]!;
      const llj = x[j]! + labelLeft[j]!;
      const ltj = y[j]! + labelTop[j]!;
      if (lwi > 0 && lwj > 0) {
        const w = Math.min(lli + lwi, llj + lwj) - Math.max(lli, llj) + LABEL_GAP_X;
        const h = Math.min(lti + lhi, ltj + labelHeight[j]!) - Math.max(lti, ltj) + LABEL_GAP_Y;
        if (w > 0 && h > 0) sum += COST.labelInTheWay + Math.min(hidden[i]!, hidden[j]!) + 0.02 * w * h;
      }
      if (lwi > 0) {
        const w = Math.min(lli + lwi, x[j]! + halfWidth[j]!) - Math.max(lli, x[j]! - halfWidth[j]!) + 2.5;
        const h = Math.min(lti + lhi, y[j]! + halfHeight[j]!) - Math.max(lti, y[j]! - halfHeight[j]!) + 2.5;
        if (w > 0 && h > 0) sum += COST.labelInTheWay + hidden[i]! + 0.02 * w * h;
      }
      if (lwj > 0) {
        const w = Math.min(llj + lwj, xi + halfWidth[i]!) - Math.max(llj, xi - halfWidth[i]!) + 2.5;
        const h = Math.min(ltj + labelHeight[j]!, yi + halfHeight[i]!) - Math.max(ltj, yi - halfHeight[i]!) + 2.5;
        if (w > 0 && h > 0) sum += COST.labelInTheWay + hidden[j]! + 0.02 * w * h;
      }
    }
    return sum;
  }

  /** What the lines of one mark do to everything else. */
  function ownLinesCost(i: number, limit: number): number {
    let sum = 0;
    for (const line of own[i]!) {
      if (sum > limit) return sum;
      const a = pairA[line]!;
      const b = pairB[line]!;
      const x1 = x[a]!;
      const y1 = y[a]!;
      const x2 = x[b]!;
      const y2 = y[b]!;
      const length = Math.hypot(x2 - x1, y2 - y1);
      const gap = length - halfWidth[a]! - halfWidth[b]!;
      if (gap < shortest[line]!) sum += COST.tooShort * (1 - gap / shortest[line]!);
      sum += COST.length * (length / spacing / 2.2) ** 2;
      const left = Math.min(x1, x2);
      const right = Math.max(x1, x2);
      const top = Math.min(y1, y2);
      const bottom = Math.max(y1, y2);
      for (let other = 0; other < pairA.length; other++) {
        const c = pairA[other]!;
        const d = pairB[other]!;
        if (c === a || c === b || d === a || d === b) continue;
        const cx = x[c]!;
        const cy = y[c]!;
        const dx = x[d]!;
        const dy = y[d]!;
        if ((cx < left && dx < left) || (cx > right && dx > right)) continue;
        if ((cy < top && dy < top) || (cy > bottom && dy > bottom)) continue;
        if (segmentsCross(x1, y1, x2, y2, cx, cy, dx, dy)) sum += COST.crossing;
      }
      for (let k = 0; k < count; k++) sum += lineOverThing(line, k, x1, y1, x2, y2, a, b);
    }
    return sum;
  }

  /** What the lines of others do to one mark. */
  function otherLinesCost(i: number): number {
    let sum = 0;
    for (let line = 0; line < pairA.length; line++) {
      const a = pairA[line]!;
      const b = pairB[line]!;
      if (a === i || b === i) continue;
      sum += lineOverThing(line, i, x[a]!, y[a]!, x[b]!, y[b]!, a, b);
    }
    return sum;
  }

  function lineOverThing(
    line: number,
    k: number,
    x1: number,
    y1: number,
    x2: number,
    y2: number,
    a: number,
    b: number,
  ): number {
    const pad = reach[line]!;
    const atEnd = k === a || k === b;
    let sum = 0;
    if (!atEnd) {
      const w = halfWidth[k]! + pad;
      const h = halfHeight[k]! + pad;
      if (crossesRectangle(x1, y1, x2, y2, x[k]! - w, y[k]! - h, x[k]! + w, y[k]! + h))
        sum += COST.lineOverMark * weight[line]!;
    }
    if (labelWidth[k]! > 0) {
      const left = x[k]! + labelLeft[k]!;
      const top = y[k]! + labelTop[k]!;
      // At its own end a fan is narrow, and the writing is near.
      const p = atEnd ? 1 : pad - 1.5;
      if (crossesRectangle(x1, y1, x2, y2, left - p, top - p, left + labelWidth[k]! + p, top + labelHeight[k]! + p)) {
        sum += (atEnd ? COST.lineOverOwnLabel : COST.lineOverLabel) * overLabel[k]! * weight[line]!;
      }
    }
    return sum;
  }

  function homeCost(i: number): number {
    return (COST.theme * ((x[i]! - homeX[i]!) ** 2 + (y[i]! - homeY[i]!) ** 2)) / (spacing * spacing * 4);
  }

  function labelCost(i: number): number {
    let sum = labelPenalty[i]! + outsideCost(i);
    if (labelWidth[i] === 0) return sum;
    sum += roomCost(i);
    for (let line = 0; line < pairA.length; line++) {
      const a = pairA[line]!;
      const b = pairB[line]!;
      sum += lineOverThing(line, i, x[a]!, y[a]!, x[b]!, y[b]!, a, b);
    }
    return sum;
  }

  function cost(i: number, limit = Infinity): number {
    let sum = labelPenalty[i]! + outsideCost(i) + homeCost(i);
    if (sum > limit) return sum;
    sum += roomCost(i);
    if (sum > limit) return sum;
    sum += otherLinesCost(i);
    return sum > limit ? sum : sum + ownLinesCost(i, limit - sum);
  }

  return {
    x,
    y,
    place,
    setPlace,
    cost,
    labelCost,
    total: () => {
      let sum = 0;
      for (let index = 0; index < count; index++) sum += cost(index);
      return sum;
    },
  };
}

/** Draws the places that things are pulled to some way towards the middle of their theme. */
function moveHomesTogether(homeX: Float64Array, homeY: Float64Array, themes: Int32Array): void {
  const sums = new Map<number, { x: number; y: number; count: number }>();
  themes.forEach((theme, index) => {
    const sum = sums.get(theme) ?? { x: 0, y: 0, count: 0 };
    sums.set(theme, { x: sum.x + homeX[index]!, y: sum.y + homeY[index]!, count: sum.count + 1 });
  });
  themes.forEach((theme, index) => {
    const sum = sums.get(theme)!;
    homeX[index] = homeX[index]! * 0.6 + (0.4 * sum.x) / sum.count;
    homeY[index] = homeY[index]! * 0.6 + (0.4 * sum.y) / sum.count;
  });
}
