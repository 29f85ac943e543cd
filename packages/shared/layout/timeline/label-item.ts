import type { ItemExtent } from "./item-extent.ts";
import type { LabelPlace } from "./place-label.ts";
import type { LayoutItem } from "./timeline-item.ts";
import type { RowSpace } from "./row-space.ts";
import { placeLabel } from "./place-label.ts";
import { estimateTextWidth } from "../text-width.ts";
import { fitText } from "./fit-text.ts";

export interface ShownLabel {
  readonly place: LabelPlace;
  /** The words, with an ellipsis where there was no room for all. */
  readonly text: string;
  /** Follows the words. */
  readonly note?: string;
  readonly x0: number;
  readonly x1: number;
}

export interface LabelMeasures {
  readonly plot: readonly [number, number];
  readonly fontSize: number;
  /** No label beside a mark is wider. */
  readonly labelWidth: number;
}

/** Fewer words than this say nothing. */
const LEAST_WORDS = 40;
/** Where the whole label has no room, these parts of its greatest width are tried. */
const SHORTER = [0.64, 0.5, 0.44];

/**
 * The words of an item and their place in a row: whole where they lie on their own mark, else as long as a label may be, else
 * (if `shorten`) shortened to the mark or to a part. Returns `undefined` where nothing fits.
 */
export function labelItem(
  item: LayoutItem,
  extent: ItemExtent,
  { plot, fontSize, labelWidth }: LabelMeasures,
  row: RowSpace,
  shorten = true,
): ShownLabel | undefined {
  const noteWidth = item.note ? estimateTextWidth(item.note, fontSize) : 0;
  const inside = extent.form === "DOT" ? 0 : Math.min(extent.x1, plot[1]) - Math.max(extent.x0, plot[0]) - 14;
  const tried = new Set<string>();
  const whole = [Math.max(labelWidth, inside), labelWidth];
  for (const limit of shorten ? [...whole, inside, ...SHORTER.map((part) => part * labelWidth)] : whole) {
    if (limit < LEAST_WORDS + noteWidth) continue;
    const text = fitText(item.label, limit - noteWidth, fontSize);
    if (tried.has(text)) continue;
    tried.add(text);
    const span = placeLabel(extent, estimateTextWidth(text, fontSize) + noteWidth, plot, row);
    if (span) return { ...span, text, ...(item.note && { note: item.note }) };
  }
  return undefined;
}
