import type { NetworkFrame } from "@dossier/shared/layout";

/** Whether a picture laid out for one frame is well read in another: its names large enough, and little left empty. */
export function fitsFrame(laidOutFor: NetworkFrame, real: NetworkFrame): boolean {
  const scale = Math.min(real.width / laidOutFor.width, real.height / laidOutFor.height);
  const filled = (laidOutFor.width * laidOutFor.height * scale * scale) / (real.width * real.height);
  return scale >= LEAST_SCALE && scale <= MOST_SCALE && filled >= LEAST_FILLED;
}

/**
 * The frame to lay out for in a real one: as large, so that names have their true size, but of few sizes in all, so that
 * a layout can be kept and found again. A very large frame is laid out smaller and drawn larger; below the least, names
 * would find no room at all.
 */
export function chooseFrame({ width, height }: NetworkFrame): NetworkFrame {
  const enlarged = Math.max(1, Math.sqrt((width * height) / LARGEST));
  const step = (length: number) => Math.floor(length / enlarged / STEP) * STEP;
  return { width: Math.max(LEAST.width, step(width)), height: Math.max(LEAST.height, step(height)) };
}

/** The smallest name is 11 px high in its own frame. */
const LEAST_SCALE = 10 / 11;
const MOST_SCALE = 1.9;
const LEAST_FILLED = 0.85;
const STEP = 20;
/** Square pixels. */
const LARGEST = 1_200_000;
const LEAST: NetworkFrame = { width: 300, height: 240 };
