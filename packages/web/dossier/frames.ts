import type { NetworkFrame } from "@dossier/shared/layout";

/** The two shapes of a page that pictures are laid out for: a desktop window, and a phone held upright. */
export type FrameName = "wide" | "tall";

export const NETWORK_FRAMES: Readonly<Record<FrameName, NetworkFrame>> = {
  wide: { width: 1060, height: 500 },
  tall: { width: 390, height: 530 },
};

export const TIMELINE_WIDTHS: Readonly<Record<FrameName, number>> = { wide: 1060, tall: 390 };

/** Below this many pixels the page shows one view at a time; dossier.css has the same number. */
export const TALL_BELOW = 760;
