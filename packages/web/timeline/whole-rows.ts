import type { TimelineSheet } from "./timeline-layout.ts";
import { estimateTextWidth } from "@dossier/shared/layout";

/**
 * How far down a frame can show the lanes without cutting through words: to the end of the last row, or lane, that is whole
 * above `bottom` and shows the name of its lane too. In pixels from the top of the lanes, and `bottom` where none is whole.
 */
export function findWholeRows({ arrangement, model, frame }: TimelineSheet, bottom: number): number {
  const { laneTop, rowHeight } = arrangement.measures;
  const names = new Map(model.lanes.map(({ id, name }) => [id, name]));
  let whole = 0;
  for (const { id, y, height, rows } of arrangement.laneBoxes) {
    if (y + height <= bottom) whole = y + height;
    const wraps = frame.names > 0 && estimateTextWidth(names.get(id) ?? "", NAME_SIZE, true) > frame.names - 30;
    for (let row = wraps ? ROWS_OF_TWO_LINES : 1; row < rows; row += 1) {
      const edge = y + laneTop + row * rowHeight;
      if (edge <= bottom) whole = Math.max(whole, edge);
    }
  }
  return whole > 0 ? whole : bottom;
}

const NAME_SIZE = 13;
/** A name of two lines, and what unfolds its lane, are as high as this many rows. */
const ROWS_OF_TWO_LINES = 3;
