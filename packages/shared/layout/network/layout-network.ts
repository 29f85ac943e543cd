import { buildAdjacency } from "./adjacency.ts";
import { composeNetwork } from "./compose-network.ts";
import { listLabelPlaces } from "./label-places.ts";
import type { LayoutInput, NetworkFrame, NetworkLayout } from "./layout-input.ts";
import { chooseMarkScale, shapeMark } from "./mark-shape.ts";
import { draftPicture } from "./picture-cost.ts";
import type { DraftPicture } from "./picture-cost.ts";
import { refinePicture } from "./refine-picture.ts";
import { seededRandom } from "../seeded-random.ts";
import { separateMarks } from "./separate-marks.ts";
import { settleByForce } from "./settle-by-force.ts";
import { spreadByStress } from "./spread-by-stress.ts";
import type { Points } from "./spread-by-stress.ts";
import { findThemes } from "./themes.ts";

export interface LayoutOptions extends NetworkFrame {
  /** The same seed gives the same picture. */
  readonly seed?: number;
  /** What is kept clear at the lower right for the buttons of a view. */
  readonly corner?: NetworkFrame;
}

/**
 * Finds a place for everything in a network so that names can be read: several spreads settle by force, and the best
 * is improved by trials; where names still find no room, the next best has its turn too. Pure and deterministic; changes
 * nothing that it is given.
 *
 * @returns positions in pixels from the frame's upper left corner, in the order of the nodes
 */
export function layoutNetwork(network: LayoutInput, options: LayoutOptions): NetworkLayout {
  const { seed = 1, corner = CORNER } = options;
  const frame = { width: options.width, height: options.height };
  const adjacency = buildAdjacency(network);
  const { count, protagonist } = adjacency;
  const scale = chooseMarkScale(count, frame);
  const shapes = network.nodes.map((node) => shapeMark(node, scale));
  const places = shapes.map(listLabelPlaces);
  const importance = network.nodes.map((node) => node.importance);
  const themes = findThemes(network, adjacency);
  const detailed = count <= DETAILED;

  const drafts = Array.from({ length: detailed ? STARTS : 1 }, (_, start) => {
    const random = seededRandom(seed * 1009 + start);
    const spread = spreadByStress(adjacency, themes, random);
    const settled = fillFrame(settleByForce(adjacency, shapes, spread, frame, random), frame, protagonist);
    const draft = draftPicture(adjacency, shapes, places, importance, themes, settled, frame, corner);
    for (let index = 0; index < count; index++)
      draft.setPlace(index, chooseOuterPlace(draft.x[index]!, places[index]!));
    return draft;
  });
  const finish = (draft: DraftPicture): NetworkLayout => {
    separateMarks(draft, shapes, frame, protagonist, MARK_GAP);
    return readLayout(network, draft, frame, corner);
  };
  if (!detailed) return finish(drafts[0]!);

  const placesOf = places.map((list) => list.length);
  const random = seededRandom(seed);
  // In a small frame some names find no room whatever is tried.
  const roomy = (frame.width * frame.height) / count > ROOMY;
  let best: { layout: NetworkLayout; hidden: number } | undefined;
  // Each trial is dearer the more there is, and the whole is not to take much longer.
  const trials = (roomy ? TRIALS : TRIALS * 2.8) * Math.min(1, 160 / (count + adjacency.pairs.length));
  for (const draft of rank(drafts).slice(0, FINALISTS)) {
    refinePicture(draft, frame, { pinned: protagonist, placesOf, trials, random });
    // Marks that still touch are parted, and what that has upset is put right.
    separateMarks(draft, shapes, frame, protagonist, MARK_GAP);
    refinePicture(draft, frame, { pinned: protagonist, placesOf, trials: trials / 8, random, begun: 0.85 });
    const layout = finish(draft);
    const hidden = countHidden(network, layout);
    if (!best || hidden < best.hidden) best = { layout, hidden };
    if (best.hidden === 0 || !roomy) break;
  }
  return best!.layout;
}

/** Up to so many things are worth the trials; above it nobody reads every name at once. */
const DETAILED = 160;
const STARTS = 4;
const FINALISTS = 4;
const TRIALS = 16_000;
/** Square pixels for each thing. */
const ROOMY = 5500;
const CORNER = { width: 108, height: 46 };
const MARK_GAP = 5;

function rank(drafts: readonly DraftPicture[]): DraftPicture[] {
  const costs = new Map(drafts.map((draft) => [draft, draft.total()]));
  return drafts.toSorted((a, b) => costs.get(a)! - costs.get(b)!);
}

function countHidden(network: LayoutInput, layout: NetworkLayout): number {
  return composeNetwork(network, layout).marks.filter(({ label }) => label && !label.shown).length;
}

function readLayout(
  network: LayoutInput,
  draft: DraftPicture,
  frame: NetworkFrame,
  corner: NetworkFrame,
): NetworkLayout {
  return {
    ...frame,
    corner,
    positions: network.nodes.map((node, index) => ({
      id: node.id,
      x: round(draft.x[index]! + frame.width / 2),
      y: round(draft.y[index]! + frame.height / 2),
      place: draft.place[index]!,
    })),
  };
}

/** A name stands on the outer side of its mark to begin with. */
function chooseOuterPlace(x: number, places: readonly { anchor: string }[]): number {
  const outer = places.findIndex((place) => place.anchor === (x < 0 ? "end" : "start"));
  return places.length === 0 ? -1 : Math.max(0, outer);
}

/**
 * Spreads the places over the frame: each goes half of the way to where its rank from left to right, and from top to
 * bottom, would put it. The protagonist stays in the middle.
 */
function fillFrame(points: Points, frame: NetworkFrame, protagonist: number): Points {
  return {
    x: spreadAlong(points.x, frame.width * 0.86, protagonist),
    y: spreadAlong(points.y, frame.height * 0.86, protagonist),
  };
}

function spreadAlong(values: Float64Array, length: number, protagonist: number): Float64Array<ArrayBuffer> {
  const order = Array.from(values.keys()).toSorted((a, b) => values[a]! - values[b]! || a - b);
  const spread = new Float64Array(values.length);
  order.forEach((index, rankOf) => {
    spread[index] = values[index]! * 0.5 + 0.5 * ((rankOf + 0.5) / values.length - 0.5) * length;
  });
  if (protagonist >= 0) spread[protagonist] = 0;
  return spread;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
