import type { TimelineLabels } from "./timeline-labels.ts";

/** Every text that the timeline as a list needs. */
export interface TimelineListLabels extends Pick<TimelineLabels, "ofWhom" | "published" | "shown" | "empty"> {
  readonly decade: (decade: number) => string;
  readonly year: (year: number) => string;
  /** Between whose it is and what. */
  readonly colon: string;
}
