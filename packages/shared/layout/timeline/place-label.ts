import type { ItemExtent } from "./item-extent.ts";
import { LABEL_GAP, type RowSpace } from "./row-space.ts";

/** INSIDE a bar, ABOVE a strip, or beside either. */
export type LabelPlace = "INSIDE" | "ABOVE" | "RIGHT" | "LEFT";

export interface LabelSpan {
  readonly place: LabelPlace;
  /** From the beginning of the text to its end, in pixels. */
  readonly x0: number;
  readonly x1: number;
}

/**
 * The first place for words of some width that is inside the visible range and free: within the bar (at its visible
 * beginning, so that the title of a post stays readable while one pans along it), running out over its fading end, over
 * the strip, to the right, to the left. `row` must already hold every mark but this one.
 */
export function placeLabel(
  extent: ItemExtent,
  width: number,
  visible: readonly [number, number],
  row: RowSpace,
): LabelSpan | undefined {
  return listPlaces(extent, width, visible).find(
    ({ place, x0, x1 }) =>
      x0 >= visible[0] &&
      x1 <= visible[1] &&
      (place === "LEFT" ? row.isFree(x0 - LABEL_GAP, extent.x0) : row.isFree(x0, Math.max(extent.x1, x1 + LABEL_GAP))),
  );
}

function listPlaces(extent: ItemExtent, width: number, visible: readonly [number, number]): readonly LabelSpan[] {
  const span = (place: LabelPlace, x0: number): LabelSpan => ({ place, x0, x1: x0 + width });
  const begin = Math.max(extent.x0, visible[0]) + INSET;
  const fits = begin + width + INSET <= Math.min(extent.x1, visible[1]);
  const fades = extent.endCap !== "CRISP" && extent.endCap !== "SOFT";
  const beside = [span("RIGHT", extent.x1 + LABEL_GAP), span("LEFT", extent.x0 - LABEL_GAP - width)];
  if (extent.form === "BAR") {
    return fits || (fades && begin < extent.x1) ? [span("INSIDE", begin), ...beside] : beside;
  }
  const room = Math.min(extent.x1, visible[1]) - Math.max(extent.x0, visible[0]);
  if (extent.form === "STRIP" && room >= Math.max(width, LEAST_STRIP_WITH_WORDS)) {
    return [span("ABOVE", middleOf(extent, width, visible)), ...beside];
  }
  return beside;
}

/** Between the end of a bar and the words in it. */
const INSET = 6;

/** Narrower strips read better with their words beside them. */
const LEAST_STRIP_WITH_WORDS = 60;

function middleOf(extent: ItemExtent, width: number, visible: readonly [number, number]): number {
  const from = Math.max(extent.x0, visible[0]);
  const to = Math.min(extent.x1, visible[1]);
  return (from + to - width) / 2;
}
