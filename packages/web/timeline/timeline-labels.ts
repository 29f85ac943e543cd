import type { ClaimType, EntityType, Modality, Verdict } from "@dossier/shared/model";
import type { Holds } from "../ui/holds.ts";

/** Every word that the timeline writes or says by itself, in one language. */
export interface TimelineLabels {
  /** The name of the whole. */
  readonly title: string;
  readonly modalities: Readonly<Record<Modality, string>>;
  readonly types: Readonly<Record<EntityType, string>>;
  readonly claimTypes: Readonly<Record<ClaimType, string>>;
  readonly certainty: Readonly<Record<Holds, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** The verdicts that are written beside what they are about, as short as can be. */
  readonly doubts: Readonly<Record<"DISPUTED" | "FALSE", string>>;
  /** Puts such words, and how firmly something is claimed, in brackets, to follow a label directly. */
  readonly note: (words: readonly string[]) => string;
  /** Between the parts of a spoken description. */
  readonly comma: string;
  /** Name of the lane shared by those without one of their own. */
  readonly others: string;
  /** Twelve, as short as they are understood. */
  readonly months: readonly string[];
  readonly published: (day: string) => string;
  readonly scaleNote: (year: number, times: number) => string;
  /** What stands in the lane of all the others: whose it is, and what. */
  readonly ofWhom: (name: string, label: string) => string;
  /** That not everything is drawn: how many items of how many. */
  readonly shown: (shown: number, total: number) => string;
  /** What unfolds a lane in which some items found no room. */
  readonly thinned: (count: number) => string;
  /** What folds such a lane again. */
  readonly fewer: string;
  /** What scrolls on: how many lanes are wholly out of sight; 0 where only a part of one is. */
  readonly below: (count: number) => string;
  readonly itemCount: (count: number) => string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomFit: string;
  /** How to move about by keyboard; shown while the timeline has the focus. */
  readonly keys: string;
  readonly empty: string;
}
