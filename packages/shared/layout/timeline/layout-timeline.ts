import type { IsoDay } from "../../dates/index.ts";
import type { ItemExtent } from "./item-extent.ts";
import type { LabelPlace, LabelSpan } from "./place-label.ts";
import type { LayoutItem, LayoutLane } from "./timeline-item.ts";
import type { RowSpace } from "./row-space.ts";
import type { TickRoom, TimeTick } from "./time-ticks.ts";
import type { TimeScale } from "./time-scale.ts";
import { LABEL_GAP, placeLabel } from "./place-label.ts";
import { createRowSpace } from "./row-space.ts";
import { dayNumber } from "./day-number.ts";
import { fitText, estimateTextWidth } from "./text-width.ts";
import { listTicks } from "./time-ticks.ts";
import { measureItem } from "./item-extent.ts";
import { positionOf, zoomTimeScale } from "./time-scale.ts";

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
}

/** What stays as it is while one zooms: which row each item has, and how tall the lanes are. */
export interface TimelineArrangement extends TimelineArrangementInput {
  readonly places: readonly ArrangedItem[];
  readonly laneBoxes: readonly LaneBox[];
  readonly height: number;
  /** Ids of the items that found no row: they appear when there is room, after zooming in. */
  readonly thinned: readonly string[];
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

export interface Zoom {
  readonly factor: number;
  readonly shift: number;
}

export interface TimelineLayout {
  readonly scale: TimeScale;
  readonly lanes: readonly LaneBox[];
  readonly items: readonly LaidOutItem[];
  readonly ticks: readonly TimeTick[];
  readonly height: number;
  /** Ids of items that have no place at this zoom. */
  readonly thinned: readonly string[];
}

export interface LaidOutItem extends ItemExtent {
  readonly id: string;
  readonly lane: string;
  readonly row: number;
  /** The middle of its row. */
  readonly y: number;
  /** Absent where there is no room for words. */
  readonly label?: ShownLabel;
}

export interface ShownLabel {
  readonly place: LabelPlace;
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
}

/**
 * Gives every item its row, once, at rest. In each lane the bars come first, in the order of time, then the moments, the
 * more important first; each takes the first row where it and its words fit, else the first row where at least its mark
 * does. A bar that fits nowhere opens another row; a moment that fits nowhere is thinned out, and counted.
 */
export function arrangeTimeline(input: TimelineArrangementInput): TimelineArrangement {
  const places: ArrangedItem[] = [];
  const laneBoxes: LaneBox[] = [];
  const thinned: string[] = [];
  const { measures } = input;
  let y = 0;
  for (const lane of input.lanes) {
    const arranged = arrangeLane(lane, input);
    places.push(...arranged.places);
    thinned.push(...arranged.thinned);
    const rows = Math.max(1, arranged.rows);
    const height = measures.laneTop + rows * measures.rowHeight + measures.laneBottom;
    laneBoxes.push({ id: lane.id, y, height, rows });
    y += height;
  }
  return { ...input, places, laneBoxes, height: y, thinned };
}

/**
 * Puts the arranged items where they are at some zoom, with the words and ticks that there is room for. Only what is at
 * least partly inside the plot is returned.
 */
export function layoutTimeline(arrangement: TimelineArrangement, zoom: Zoom = { factor: 1, shift: 0 }): TimelineLayout {
  const { measures, places, laneBoxes, height } = arrangement;
  const scale = zoomTimeScale(arrangement.scale, zoom.factor, zoom.shift);
  const boxes = new Map(laneBoxes.map((box) => [box.id, box]));
  const rows = new Map<string, Placed[]>();
  for (const { item, row } of places) {
    const extent = measureAt(item, scale, arrangement);
    if (!extent) continue;
    const key = `${row} ${item.lane}`;
    rows.set(key, [...(rows.get(key) ?? []), { item, row, extent }]);
  }
  const items = [...rows.values()].flatMap((placed) =>
    labelRow(placed, measures).map(({ item, row, extent, label }): LaidOutItem => {
      const box = boxes.get(item.lane)!;
      return {
        ...extent,
        id: item.id,
        lane: item.lane,
        row,
        y: box.y + measures.laneTop + (row + 0.5) * measures.rowHeight,
        ...(label && { label }),
      };
    }),
  );
  return {
    scale,
    lanes: laneBoxes,
    items: items.filter(({ x0, x1 }) => x1 > measures.plot[0] && x0 < measures.plot[1]),
    ticks: listTicks(scale, measures.plot, measures.ticks),
    height,
    thinned: arrangement.thinned,
  };
}

interface Placed {
  readonly item: LayoutItem;
  readonly row: number;
  readonly extent: ItemExtent;
}

function measureAt(
  item: LayoutItem,
  scale: TimeScale,
  { openUntil }: TimelineArrangementInput,
): ItemExtent | undefined {
  return measureItem(item.time, scale, dayNumber(openUntil) + 1);
}

function arrangeLane(
  lane: LayoutLane,
  input: TimelineArrangementInput,
): { readonly places: readonly ArrangedItem[]; readonly rows: number; readonly thinned: readonly string[] } {
  const { measures } = input;
  const rows: RowSpace[] = [];
  const places: ArrangedItem[] = [];
  const thinned: string[] = [];
  const candidates = input.items.flatMap((item) => {
    const extent = item.lane === lane.id ? measureAt(item, input.scale, input) : undefined;
    return extent ? [{ item, extent }] : [];
  });
  for (const { item, extent } of candidates.sort(byTurn)) {
    const width = labelOf(item, measures).width;
    let row = rows.findIndex(
      (space) => isFree(space, extent) && placeLabel(extent, width, measures.plot, space) !== undefined,
    );
    if (row < 0 && rows.length < lane.maxRows) row = rows.push(createRowSpace()) - 1;
    if (row < 0) row = rows.findIndex((space) => isFree(space, extent));
    if (row < 0 && extent.form === "BAR") row = rows.push(createRowSpace()) - 1;
    if (row < 0) {
      thinned.push(item.id);
      continue;
    }
    const space = rows[row]!;
    const label = placeLabel(extent, width, measures.plot, space);
    takeSpace(space, extent, label);
    places.push({ item, row });
  }
  return { places, rows: rows.length, thinned };
}

function byTurn(a: { item: LayoutItem; extent: ItemExtent }, b: { item: LayoutItem; extent: ItemExtent }): number {
  const isBar = (form: string): number => (form === "BAR" ? 0 : 1);
  const turn = isBar(a.extent.form) - isBar(b.extent.form);
  if (turn !== 0) return turn;
  if (a.extent.form !== "BAR" && a.item.importance !== b.item.importance) return b.item.importance - a.item.importance;
  return a.extent.x0 - b.extent.x0 || (a.item.id < b.item.id ? -1 : 1);
}

/** In a row, the words of what matters more are placed first; no words lie on another mark. */
function labelRow(placed: readonly Placed[], measures: TimelineMeasures): readonly (Placed & { label?: ShownLabel })[] {
  const labels = new Map<string, ShownLabel>();
  const spans: LabelSpan[] = [];
  for (const { item, extent } of placed.toSorted((a, b) => b.item.importance - a.item.importance)) {
    if (extent.x1 <= measures.plot[0] || extent.x0 >= measures.plot[1]) continue;
    const space = createRowSpace();
    for (const other of placed) if (other.item !== item) space.take(other.extent.x0 - GAP, other.extent.x1 + GAP);
    for (const span of spans) space.take(span.x0 - LABEL_GAP, span.x1 + LABEL_GAP);
    const { text, width } = labelOf(item, measures);
    const span = placeLabel(extent, width, measures.plot, space);
    if (!span) continue;
    spans.push(span);
    labels.set(item.id, { place: span.place, text, x0: span.x0, x1: span.x1 });
  }
  return placed.map((one) => {
    const label = labels.get(one.item.id);
    return label ? { ...one, label } : one;
  });
}

/** Between two marks of a row. */
const GAP = 2;

function isFree(space: RowSpace, { x0, x1 }: ItemExtent): boolean {
  return space.isFree(x0 - GAP, x1 + GAP);
}

function takeSpace(space: RowSpace, extent: ItemExtent, label: LabelSpan | undefined): void {
  space.take(extent.x0 - GAP, extent.x1 + GAP);
  if (label) space.take(label.x0 - LABEL_GAP, label.x1 + LABEL_GAP);
}

function labelOf({ label }: LayoutItem, { labelWidth, fontSize }: TimelineMeasures): { text: string; width: number } {
  const text = fitText(label, labelWidth, fontSize);
  return { text, width: estimateTextWidth(text, fontSize) };
}
