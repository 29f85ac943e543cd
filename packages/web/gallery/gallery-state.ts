import type { ReactNode } from "react";
import type { NetworkSample } from "./network-sample.ts";
import type { TimelineSample } from "./timeline-sample.ts";

/** A part of the explorer in one of its states. The page shows it; the test compares how it is drawn with how it was. */
export interface GalleryState {
  /** Of the state and of its file among the snapshots. */
  readonly name: string;
  /** What there is to see, for whoever looks at it. */
  readonly note: string;
  readonly drawing: GalleryDrawing;
}

/** A chart, told by what it is drawn from, or anything else, ready to be shown in so many pixels. */
export type GalleryDrawing =
  | { readonly kind: "network"; readonly sample: NetworkSample }
  | { readonly kind: "timeline"; readonly sample: TimelineSample }
  | { readonly kind: "part"; readonly width: number; readonly height?: number; readonly content: ReactNode };

export interface GalleryGroup {
  readonly id: string;
  readonly title: string;
  readonly states: readonly GalleryState[];
}
