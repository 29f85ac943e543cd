import type {
  LayoutItem,
  TimelineArrangement,
  TimelineLayout,
  TimelineMeasures,
  TimeScale,
  Zoom,
} from "@dossier/shared/layout";
import type { TimelineItem, TimelineModel } from "./timeline-model.ts";
import type { TimelineLabels } from "./timeline-labels.ts";
import { labelItem } from "./describe-item.ts";
import {
  arrangeTimeline,
  buildTimeScale,
  dayNumber,
  measureItem,
  monthStart,
  pixelsADay,
  positionOf,
  yearOf,
  yearStart,
  zoomTimeScale,
} from "@dossier/shared/layout";

/** Everything that the chart needs, laid out for one width; what zooming changes comes from `layoutTimeline`. */
export interface TimelineSheet {
  readonly model: TimelineModel;
  readonly arrangement: TimelineArrangement;
  readonly frame: TimelineFrame;
}

/** The parts of the drawing, in pixels. */
export interface TimelineFrame {
  readonly width: number;
  /** Height of the band of years at the top and of the notes at the foot. */
  readonly axis: number;
  readonly foot: number;
  /** Width of the column of names; 0 where each name stands over its lane. */
  readonly names: number;
  readonly plot: readonly [number, number];
}

/** Narrower drawings have no room for a column of names. */
export const NARROW = 640;

/**
 * Lays the model out for a width; the lanes in `unfolded` grow until everything in them has a place. Where a `height` is
 * given, years and notes included, the lanes use it: they grow to fill it, and the first leaves room for a part of the next.
 */
export function buildTimelineSheet(
  model: TimelineModel,
  width: number,
  labels: TimelineLabels,
  unfolded: ReadonlySet<string> = NONE,
  height?: number,
): TimelineSheet {
  const narrow = width < NARROW;
  const names = narrow ? 0 : 140;
  const plot = [narrow ? 8 : names, width - (narrow ? 6 : 10)] as const;
  const frame: TimelineFrame = { width, axis: 38, foot: narrow ? 36 : 24, names, plot };
  const measures: TimelineMeasures = {
    plot,
    rowHeight: narrow ? 24 : 22,
    laneTop: narrow ? 22 : 3,
    laneBottom: narrow ? 4 : 3,
    fontSize: 12,
    labelWidth: narrow ? 200 : 250,
    ticks: { year: narrow ? 38 : 44, month: narrow ? 30 : 28 },
  };
  const room = height === undefined ? undefined : height - frame.axis - frame.foot;
  const scale = buildModelScale(model, findSpan(plot));
  return {
    model,
    frame,
    arrangement: arrangeTimeline({
      lanes: model.lanes.map(({ id, protagonist }) => ({
        id,
        maxRows: unfolded.has(id) ? Infinity : rowLimit(protagonist, narrow, measures, room),
      })),
      items: model.items.map((item) => buildLayoutItem(item, labels)),
      scale,
      openUntil: lastKnownDay(model),
      measures,
      ...(room !== undefined && { room }),
    }),
  };
}

const NONE: ReadonlySet<string> = new Set();

/** Where the publication's rule stands. */
export function publicationPosition({ publication }: TimelineModel, { scale }: TimelineLayout): number | undefined {
  return publication && positionOf(scale, dayNumber(publication.day) + 0.5);
}

/** The strongest useful zoom: a day of the widest stretch is then a finger wide. */
export function greatestZoom({ arrangement }: TimelineSheet): number {
  return Math.max(1, DAY_WIDTH / Math.max(...arrangement.scale.segments.map(pixelsADay)));
}

/** Where an item is at some zoom, even outside the plot; `y` counts from the top of the lanes. */
export function placeOfItem(
  { arrangement, frame }: TimelineSheet,
  zoom: Zoom,
  id: string,
): { readonly x0: number; readonly x1: number; readonly y: number } | undefined {
  const item = arrangement.items.find((candidate) => candidate.id === id);
  const box = item && arrangement.laneBoxes.find((candidate) => candidate.id === item.lane);
  const scale = zoomTimeScale(arrangement.scale, zoom.factor, zoom.shift);
  const extent = item && measureItem(item.time, scale, dayNumber(arrangement.openUntil) + 1);
  if (!box || !extent) return undefined;
  const row = arrangement.places.find((place) => place.item.id === id)?.row ?? 0;
  const { laneTop, rowHeight } = arrangement.measures;
  // Of a bar that reaches far beyond the picture, any part will do.
  const x0 = Math.max(extent.x0, Math.min(extent.x1, frame.plot[0]));
  return { x0, x1: extent.x1, y: box.y + laneTop + (row + 0.5) * rowHeight };
}

/** The part of the plot that the scale fills at rest: a little air before it, and room for what lasts after it. */
export function findSpan([from, to]: TimelineFrame["plot"]): readonly [number, number] {
  return [from + 6, to - OPEN_END];
}

const DAY_WIDTH = 14;

/** What lasts beyond the publication fades in this much room at the right. */
const OPEN_END = 56;

function rowLimit(
  protagonist: boolean,
  narrow: boolean,
  { laneTop, rowHeight, laneBottom }: TimelineMeasures,
  room = Infinity,
): number {
  if (!protagonist) return narrow ? 6 : 3;
  // Two rows of the next lane stand below: that there is more is then seen at once.
  const beside = Math.floor((room - 2 * laneTop - laneBottom) / rowHeight) - 2;
  return Math.max(3, Math.min(narrow ? 14 : 7, beside));
}

function buildLayoutItem(
  { id, lane, label, ofWhom, importance, time, ...item }: TimelineItem,
  labels: TimelineLabels,
): LayoutItem {
  const note = noteOf({ ...item, time }, labels);
  return { id, lane, label: labelItem({ label, ofWhom }, labels), importance, time, ...(note && { note }) };
}

/** The words that say what a line style alone must not: that it is a plan or a rumour, doubtful or denied. */
function noteOf(
  { modality, doubt, time }: Pick<TimelineItem, "modality" | "doubt" | "time">,
  labels: TimelineLabels,
): string | undefined {
  const words = [
    ...(modality === "STATED" || modality === "REPORTED" ? [] : [labels.modalities[modality]]),
    ...(doubt === "DISPUTED" || doubt === "FALSE" ? [labels.doubts[doubt]] : []),
    ...(time.start?.uncertain || time.end?.uncertain ? ["?"] : []),
  ];
  return words.length > 0 ? labels.note(words) : undefined;
}

/** The scale over all that the model dates, a year of air before and some months after. */
export function buildModelScale(
  { items: drawn, scaled: items = drawn, publication }: TimelineModel,
  range: readonly [number, number],
): TimeScale {
  const bounds = items.flatMap(({ time }) => [time.start, time.end].filter((date) => date !== null));
  const firsts = bounds.map(({ earliest }) => dayNumber(earliest));
  const lasts = bounds.map(({ latest }) => dayNumber(latest) + 1);
  if (publication) lasts.push(dayNumber(publication.day) + 1);
  if (firsts.length === 0) firsts.push(...(publication ? [dayNumber(publication.day)] : [0]));
  const first = yearStart(yearOf(Math.min(...firsts)) - 1);
  const end = Math.max(...lasts, first + 366);
  const lastYear = yearOf(end);
  const lastMonth = Math.ceil((end - yearStart(lastYear)) / 30.44) + 1;
  // A moment is one date, a span has two; what stands in several lanes counts once.
  const claims = [...new Map(items.map((item) => [item.claim, item])).values()];
  const days = claims.flatMap(({ time }) =>
    (time.moment ? [time.start] : [time.start, time.end])
      .filter((date) => date !== null)
      .map((date) => (dayNumber(date.earliest) + dayNumber(date.latest)) / 2),
  );
  return buildTimeScale({ domain: [first, monthStart(lastYear, lastMonth)], range, days });
}

/** The publication's day; without one, the last day that anything is dated to. */
function lastKnownDay({ items: drawn, scaled: items = drawn, publication }: TimelineModel): string {
  if (publication) return publication.day;
  const days = items.flatMap(({ time }) => [time.start, time.end]).flatMap((date) => (date ? [date.latest] : []));
  return days.toSorted().at(-1) ?? "1970-01-01";
}
