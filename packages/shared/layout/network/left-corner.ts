import type { NetworkFrame } from "./layout-input.ts";

/**
 * What is kept clear at the lower left: nothing in a wide frame; in an upright one, as on a phone, the room of the button
 * that unfolds the legend.
 *
 * @param corner what is kept clear at the lower right
 */
export function findLeftCorner(frame: NetworkFrame, corner: NetworkFrame): NetworkFrame {
  if (frame.height < frame.width || corner.width === 0) return NOTHING;
  return { width: LEGEND_WIDTH, height: corner.height };
}

const NOTHING: NetworkFrame = { width: 0, height: 0 };
const LEGEND_WIDTH = 68;
