import type { ItemExtent } from "./item-extent.ts";
import type { LayoutItem } from "./timeline-item.ts";
import type { ShownLabel } from "./label-item.ts";
import type { TimeScale } from "./time-scale.ts";
import {
  byTurn,
  measureAt,
  type LaneBox,
  type MeasuredItem,
  type TimelineArrangement,
  type TimelineMeasures,
} from "./arrange-timeline.ts";
import { createRowSpace, isFree, takeSpace, type RowSpace } from "./row-space.ts";
import { labelItem } from "./label-item.ts";
import { listTicks, type TimeTick } from "./time-ticks.ts";
import { dayAt, positionOf, zoomTimeScale } from "./time-scale.ts";
import { yearOf, yearStart } from "./day-number.ts";

export interface Zoom {
  readonly factor: number;
  readonly shift: number;
}

export interface TimelineLayout {
  readonly scale: TimeScale;
  readonly lanes: readonly LaneBox[];
  readonly items: readonly LaidOutItem[];
  readonly ticks: readonly TimeTick[];
  /** The year at the left edge, where no written year stands near it and years are wide enough to get lost in one. */
  readonly edgeYear?: number;
  readonly height: number;
  /** Ids of the items that have no place at this zoom. */
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

/**
 * Puts the arranged items where they are at some zoom, with the words and ticks that there is room for. Only what is at
 * least partly inside the plot is returned, and the item `keep`, which must not vanish because it has the focus.
 */
export function layoutTimeline(
  arrangement: TimelineArrangement,
  zoom: Zoom = { factor: 1, shift: 0 },
  keep?: string,
): TimelineLayout {
  const { measures, places, laneBoxes, height } = arrangement;
  const scale = zoomTimeScale(arrangement.scale, zoom.factor, zoom.shift);
  const rows = new Map(laneBoxes.map((box) => [box.id, Array.from({ length: box.rows }, (): Placed[] => [])]));
  for (const { item, row } of places) {
    const extent = measureAt(item, scale, arrangement);
    if (extent) rows.get(item.lane)?.[row]?.push({ item, extent });
  }
  for (const row of [...rows.values()].flat()) labelRow(row, measures);
  const thinned = arrangement.thinned.filter(
    (item) => !fitIn(item, measureAt(item, scale, arrangement), rows.get(item.lane) ?? [], measures),
  );
  const items = laneBoxes.flatMap((box) =>
    rows
      .get(box.id)!
      .flatMap((placed, row) =>
        placed
          .filter(({ item, extent }) => item.id === keep || isVisible(extent, measures))
          .map((one) => layOut(one, row, box.y + measures.laneTop + (row + 0.5) * measures.rowHeight)),
      ),
  );
  const ticks = listTicks(scale, measures.plot, measures.ticks);
  const edgeYear = findEdgeYear(scale, ticks, measures);
  return {
    scale,
    lanes: laneBoxes,
    items,
    ticks,
    ...(edgeYear !== undefined && { edgeYear }),
    height,
    thinned: thinned.map(({ id }) => id),
  };
}

interface Placed extends MeasuredItem {
  label?: ShownLabel;
}

function findEdgeYear(
  scale: TimeScale,
  ticks: readonly TimeTick[],
  { plot, ticks: room }: TimelineMeasures,
): number | undefined {
  const year = yearOf(dayAt(scale, plot[0]));
  const wide = positionOf(scale, yearStart(year + 1)) - positionOf(scale, yearStart(year)) >= room.year;
  const near = ticks.some(({ x, month, labelled }) => labelled && month === undefined && x < plot[0] + room.year);
  return wide && !near ? year : undefined;
}

function layOut({ item, extent, label }: Placed, row: number, y: number): LaidOutItem {
  return { ...extent, id: item.id, lane: item.lane, row, y, ...(label && { label }) };
}

/** In a row, the words of what matters more are placed first; no words lie on another mark. */
function labelRow(row: readonly Placed[], measures: TimelineMeasures): void {
  for (const placed of row.toSorted(byTurn)) {
    if (isVisible(placed.extent, measures)) {
      placed.label = labelItem(placed.item, placed.extent, measures, spaceBeside(placed, row));
    }
  }
}

/** Puts an item that had no room at rest into the first row that has room now, if there is one. */
function fitIn(
  item: LayoutItem,
  extent: ItemExtent | undefined,
  rows: readonly Placed[][],
  measures: TimelineMeasures,
): boolean {
  if (!extent) return false;
  const placed: Placed = { item, extent };
  const row = rows.find((candidate) => isFree(spaceBeside(placed, candidate), extent));
  if (!row) return false;
  if (isVisible(extent, measures)) placed.label = labelItem(item, extent, measures, spaceBeside(placed, row));
  row.push(placed);
  return true;
}

/** What all the others of a row take. */
function spaceBeside(placed: Placed, row: readonly Placed[]): RowSpace {
  const space = createRowSpace();
  for (const other of row) if (other !== placed) takeSpace(space, other.extent, other.label);
  return space;
}

function isVisible({ x0, x1 }: ItemExtent, { plot }: TimelineMeasures): boolean {
  return x1 > plot[0] && x0 < plot[1];
}
