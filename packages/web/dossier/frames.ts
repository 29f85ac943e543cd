import type { View } from "@dossier/shared/address";
import type { NetworkFrame } from "@dossier/shared/layout";

/** The two shapes of a page that pictures are laid out for: a desktop window, and a phone held upright. */
export type FrameName = "wide" | "tall";

/**
 * Each is well read at the sizes that the network has in its windows (fitsFrame): the wide one from 1280 × 720 to
 * 1920 × 1080, the tall one on phones from 390 × 664, with the bars of a browser, to 414 × 896.
 */
export const NETWORK_FRAMES: Readonly<Record<FrameName, NetworkFrame>> = {
  wide: { width: 980, height: 420 },
  tall: { width: 368, height: 476 },
};

/** On a phone the story has the lower part of the page for its words. */
const ABOVE_STORY: NetworkFrame = { width: 372, height: 272 };

/** What the network is laid out for before there is a window to measure. */
export function chooseSentFrame(frame: FrameName, view: View): NetworkFrame {
  return frame === "tall" && view === "story" ? ABOVE_STORY : NETWORK_FRAMES[frame];
}

export const TIMELINE_WIDTHS: Readonly<Record<FrameName, number>> = { wide: 1060, tall: 390 };

/** Below this many pixels the page shows one view at a time; dossier.css has the same number. */
export const TALL_BELOW = 760;
