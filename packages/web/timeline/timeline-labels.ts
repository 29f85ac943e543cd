import type { ClaimType, EntityType, Modality, Verdict } from "@dossier/shared/model";

/** Every word that the timeline writes or says by itself, in one language. */
export interface TimelineLabels {
  /** The name of the whole. */
  readonly title: string;
  readonly modalities: Readonly<Record<Modality, string>>;
  readonly types: Readonly<Record<EntityType, string>>;
  readonly claimTypes: Readonly<Record<ClaimType, string>>;
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
  /** What unfolds a lane in which some items found no room. */
  readonly thinned: (count: number) => string;
  readonly itemCount: (count: number) => string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomFit: string;
  /** How to move about by keyboard; shown while the timeline has the focus. */
  readonly keys: string;
  readonly empty: string;
}

export const englishTimelineLabels: TimelineLabels = {
  title: "Career timeline",
  modalities: {
    STATED: "stated",
    REPORTED: "reported",
    PLANNED: "planned",
    PREDICTED: "predicted",
    RUMOURED: "rumoured",
    OPINION: "opinion",
  },
  types: {
    Person: "person",
    Organization: "organization",
    Work: "work",
    Topic: "topic",
    Award: "award",
    Place: "place",
  },
  claimTypes: {
    Role: "post",
    Education: "education",
    Funding: "money",
    ResearchClaim: "statement",
    Contribution: "contribution",
    Honour: "honour",
    Relationship: "tie",
    Happening: "event",
    Causation: "consequence",
  },
  verdicts: {
    SUPPORTED: "supported by a review",
    DISPUTED: "disputed by a review",
    FALSE: "found false by a review",
    UNVERIFIED: "not verified",
  },
  doubts: { DISPUTED: "disputed", FALSE: "found false" },
  note: (words) => ` (${words.join(", ")})`,
  comma: ", ",
  others: "Others",
  months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  published: (day) => `Published ${day}`,
  scaleNote: (year, times) => `From ${year} a year is drawn ${times} times as wide`,
  thinned: (count) => `+ ${count} more`,
  itemCount: (count) => (count === 1 ? "1 item" : `${count} items`),
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  zoomFit: "Show everything",
  keys: "Arrows: move through time and lanes. Enter: open. + and −: zoom. 0: show everything. Esc: clear.",
  empty: "Nothing here has a date.",
};
