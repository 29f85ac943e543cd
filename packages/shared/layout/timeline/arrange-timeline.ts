import type { IsoDay } from "../../dates/index.ts";
import type { ItemExtent } from "./item-extent.ts";
import type { LayoutItem, LayoutLane } from "./timeline-item.ts";
import type { TickRoom } from "./time-ticks.ts";
import type { TimeScale } from "./time-scale.ts";
import { createRowSpace, isFree, takeSpace, type RowSpace } from "./row-space.ts";
import { dayNumber } from "./day-number.ts";
import { labelItem } from "./label-item.ts";
import { measureItem } from "./item-extent.ts";

/** Measures of the drawing, all in pixels. */
export interface TimelineMeasures {
  /** Left and right end of the part in which time runs. */
  readonly plot: readonly [number, number];
  readonly rowHeight: number;
  /** Above the first row of a lane (where a lane's name stands over it, its height too), and below the last. */
  readonly laneTop: number;
  readonly laneBottom: number;
  readonly fontSize: number;
  /** No label is wider; a longer one is cut with an ellipsis. */
  readonly labelWidth: number;
  readonly ticks: TickRoom;
}

export interface TimelineArrangementInput {
  readonly lanes: readonly LayoutLane[];
  readonly items: readonly LayoutItem[];
  /** The scale at rest, over the whole plot. */
  readonly scale: TimeScale;
  /** The last day that an open end is sure for: that of the publication. */
  readonly openUntil: IsoDay;
  readonly measures: TimelineMeasures;
  /** Height to fill, in pixels: while it is not full, lanes in which something lacks a place or words grow beyond `maxRows`. */
  readonly room?: number;
}

/** What stays as it is while one zooms: which row each item has, and how tall the lanes are. */
export interface TimelineArrangement extends TimelineArrangementInput {
  readonly places: readonly ArrangedItem[];
  readonly laneBoxes: readonly LaneBox[];
  readonly height: number;
  /** The items that found no row: they appear when there is room, after zooming in. */
  readonly thinned: readonly LayoutItem[];
}

export interface LaneBox {
  readonly id: string;
  readonly y: number;
  readonly height: number;
  readonly rows: number;
}

export interface ArrangedItem {
  readonly item: LayoutItem;
  readonly row: number;
}

/**
 * Gives every item its row, once, at rest. In each lane the more important come first; each takes the first row where it
 * and its words fit, else a new one while the lane may grow, else the first where it fits with fewer words, or none. A bar
 * that fits nowhere opens another row; a moment that fits nowhere is thinned out, and counted. The rows are then sorted by
 * when their first item begins, so that a life runs down the page like a stair. What is left of `room` is then given away.
 */
export function arrangeTimeline(input: TimelineArrangementInput): TimelineArrangement {
  const { measures } = input;
  const lanes = growLanes(
    input.lanes.map((lane) => arrangeLane(lane, input)),
    input,
  );
  const laneBoxes: LaneBox[] = [];
  let y = 0;
  for (const { lane, rows } of lanes) {
    const height = heightOf(rows, measures);
    laneBoxes.push({ id: lane.id, y, height, rows });
    y += height;
  }
  return {
    ...input,
    places: lanes.flatMap(({ places }) => places),
    laneBoxes,
    height: y,
    thinned: lanes.flatMap(({ thinned }) => thinned),
  };
}

/** An item's place on a scale; undefined where its time has no date. */
export function measureAt(
  item: LayoutItem,
  scale: TimeScale,
  { openUntil }: Pick<TimelineArrangementInput, "openUntil">,
): ItemExtent | undefined {
  return measureItem(item.time, scale, dayNumber(openUntil) + 1);
}

interface ArrangedLane {
  readonly lane: LayoutLane;
  readonly places: readonly ArrangedItem[];
  /** At least one. */
  readonly rows: number;
  readonly thinned: readonly LayoutItem[];
  /** How many items lie there without all of their words. */
  readonly shortened: number;
}

function heightOf(rows: number, { laneTop, rowHeight, laneBottom }: TimelineMeasures): number {
  return laneTop + rows * rowHeight + laneBottom;
}

/** Gives what is left of the height away, a row at a time and turn by turn: first to what has no place, then to words. */
function growLanes(arranged: readonly ArrangedLane[], input: TimelineArrangementInput): readonly ArrangedLane[] {
  const lanes = [...arranged];
  const { measures, room = 0 } = input;
  let left = room - lanes.reduce((sum, { rows }) => sum + heightOf(rows, measures), 0);
  for (const lacks of [
    ({ thinned }: ArrangedLane) => thinned.length > 0,
    ({ thinned, shortened }: ArrangedLane) => thinned.length + shortened > 0,
  ]) {
    let grew = true;
    while (grew) {
      grew = false;
      for (const [index, { lane, rows, ...rest }] of lanes.entries()) {
        if (left < measures.rowHeight || !lacks({ lane, rows, ...rest })) continue;
        const grown = arrangeLane({ ...lane, maxRows: Math.max(lane.maxRows, rows) + 1 }, input);
        const cost = (grown.rows - rows) * measures.rowHeight;
        if (cost <= 0 || cost > left) continue;
        lanes[index] = grown;
        left -= cost;
        grew = true;
      }
    }
  }
  return lanes;
}

function arrangeLane(lane: LayoutLane, input: TimelineArrangementInput): ArrangedLane {
  const { measures } = input;
  const rows: RowSpace[] = [];
  const places: ArrangedItem[] = [];
  const thinned: LayoutItem[] = [];
  const starts: number[] = [];
  let shortened = 0;
  const candidates = input.items.flatMap((item) => {
    const extent = item.lane === lane.id ? measureAt(item, input.scale, input) : undefined;
    return extent ? [{ item, extent }] : [];
  });
  for (const { item, extent } of candidates.toSorted(byTurn)) {
    const fits = (shorten: boolean) => (space: RowSpace) =>
      isFree(space, extent) && labelItem(item, extent, measures, space, shorten) !== undefined;
    let row = rows.findIndex(fits(false));
    if (row < 0 && rows.length < lane.maxRows) row = rows.push(createRowSpace()) - 1;
    else if (row < 0) shortened += 1;
    if (row < 0) row = rows.findIndex(fits(true));
    if (row < 0) row = rows.findIndex((space) => isFree(space, extent));
    if (row < 0 && extent.form === "BAR") row = rows.push(createRowSpace()) - 1;
    if (row < 0) {
      thinned.push(item);
      continue;
    }
    const space = rows[row]!;
    takeSpace(space, extent, labelItem(item, extent, measures, space));
    places.push({ item, row });
    starts[row] = Math.min(starts[row] ?? Infinity, extent.x0);
  }
  const order = starts.map((start, row) => ({ start, row })).toSorted((a, b) => a.start - b.start || a.row - b.row);
  const rank = new Map(order.map(({ row }, index) => [row, index]));
  return {
    lane,
    places: places.map(({ item, row }) => ({ item, row: rank.get(row)! })),
    rows: Math.max(1, rows.length),
    thinned,
    shortened,
  };
}

export interface MeasuredItem {
  readonly item: LayoutItem;
  readonly extent: ItemExtent;
}

/** Whose row and words are found first. */
export function byTurn(a: MeasuredItem, b: MeasuredItem): number {
  return turnOf(b) - turnOf(a) || a.extent.x0 - b.extent.x0 || (a.item.id < b.item.id ? -1 : 1);
}

/** What held for a while frames what happened meanwhile: of two that matter alike, the bar comes first. */
function turnOf({ item, extent }: MeasuredItem): number {
  return item.importance + (extent.form === "BAR" ? 0.15 : 0);
}
