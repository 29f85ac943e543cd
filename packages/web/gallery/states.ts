import { claimStates } from "./claim-states.tsx";
import type { GalleryGroup } from "./gallery-state.ts";
import { networkStates } from "./network-states.ts";
import { pageStates } from "./page-states.tsx";
import { signStates } from "./sign-states.tsx";
import { timelineStates } from "./timeline-states.ts";
import { waitingStates } from "./waiting-states.tsx";

/** Everything that the explorer draws, in each of its states. */
export const GALLERY: readonly GalleryGroup[] = [
  networkStates,
  timelineStates,
  claimStates,
  pageStates,
  waitingStates,
  signStates,
];
