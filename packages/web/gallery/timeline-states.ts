import type { Certainty } from "@dossier/shared/dates";
import { buildTimelineAnswer } from "../timeline/timeline-answer.fixture.ts";
import { buildTimelineModel } from "../timeline/timeline-model.ts";
import type { GalleryGroup, GalleryState } from "./gallery-state.ts";
import type { TimelineSample } from "./timeline-sample.ts";

const publication = { day: "2025-11-20", label: "20 Nov 2025" } as const;
const whole = buildTimelineModel(buildTimelineAnswer(), { protagonist: "ada", publication });
const stated = new Set(whole.items.filter(({ modality }) => modality === "STATED").map(({ claim }) => claim));
const CERTAINTIES: readonly Certainty[] = ["SURELY", "POSSIBLY", "NOT"];

/** The timeline in each of its states. */
export const timelineStates: GalleryGroup = {
  id: "timeline",
  title: "Timeline",
  states: [
    state("timeline-whole", "Every kind of date, bound and firmness, once."),
    state("timeline-thing-selected", "Mill & Co is selected: its lane, and all that names it.", {
      selection: { kind: "entity", id: "mill" },
    }),
    state("timeline-claim-selected", "One claim is selected, in each lane in which it stands.", {
      selection: { kind: "claim", id: "speech" },
    }),
    state("timeline-pointed-at", "The pointer is on the professor's post.", {
      pointedAt: { kind: "claim", id: "teaches" },
    }),
    state("timeline-filtered", "Only what is stated: nothing has moved.", { visibleClaims: stated }),
    state("timeline-filtered-to-nothing", "No claim passes the filter.", { visibleClaims: new Set() }),
    state("timeline-as-of", "A day is looked at and ruled: what surely, possibly and not yet holds.", {
      asOf: "2018-06-01",
      certainty: new Map(whole.items.map(({ claim }, index) => [claim, CERTAINTIES[index % 3]!])),
    }),
    state("timeline-path", "The claims of a path are brought out.", { emphasis: new Set(["post", "hired"]) }),
    state("timeline-story-step", "A step of the story: what is still to be told is an outline.", {
      visibleClaims: new Set(["degree", "born", "post", "teaches"]),
      outlines: true,
      emphasis: new Set(["post"]),
    }),
    state("timeline-folded", "A lane has more than it has room for, and says how much.", { height: 150 }),
    state("timeline-unfolded", "As on paper: every lane unfolded, one picture.", { unfolded: true }),
    state("timeline-cut", "500 of 812 dated items are drawn, and it says so.", {
      model: { ...whole, cut: { shown: 500, total: 812 } },
    }),
    state("timeline-narrow", "The upright frame of a phone: names above their lanes.", { width: 390, height: 520 }),
    state("timeline-narrow-selected", "The least width that is asked for, with a selection: 320 pixels.", {
      width: 320,
      height: 420,
      selection: { kind: "entity", id: "mill" },
    }),
    state("timeline-empty", "Nothing has a date.", {
      model: buildTimelineModel({ timeline: { nodes: [] } }),
      height: 160,
    }),
  ],
};

function state(name: string, note: string, sample: Partial<TimelineSample> = {}): GalleryState {
  return { name, note, drawing: { kind: "timeline", sample: { model: whole, width: 860, height: 280, ...sample } } };
}
