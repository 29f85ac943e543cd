import { CLAIM_TYPES, ENTITY_TYPES, MODALITIES, VERDICTS } from "@dossier/shared/model";
import { useMemo } from "react";
import { useText, type Text } from "../i18n/use-text.ts";
import { nameAll } from "../i18n/name-all.ts";
import type { TimelineLabels } from "../timeline/timeline-labels.ts";

/** The words of the timeline, in the reader's language. */
export function useTimelineLabels(): TimelineLabels {
  const text = useText();
  return useMemo(() => buildTimelineLabels(text), [text]);
}

export function buildTimelineLabels(text: Text): TimelineLabels {
  const comma = text("list.comma");
  return {
    title: text("timeline.title"),
    modalities: nameAll(MODALITIES, (each) => text(`modality.${each}`)),
    types: nameAll(ENTITY_TYPES, (type) => text(`kind.${type}`)),
    claimTypes: nameAll(CLAIM_TYPES, (type) => text(`claimType.${type}`)),
    verdicts: nameAll(VERDICTS, (each) => text(`verdict.${each}.spoken`)),
    certainty: {
      SURELY: text("certainty.SURELY"),
      POSSIBLY: text("certainty.POSSIBLY"),
      UNDATED: text("certainty.UNDATED"),
      NOT: text("certainty.NOT"),
    },
    doubts: { DISPUTED: text("timeline.disputed"), FALSE: text("timeline.false") },
    note: (words) => text("timeline.note", { words: words.join(comma) }),
    comma,
    others: text("timeline.others"),
    months: text("timeline.months").split(" "),
    published: (day) => text("timeline.published", { day }),
    scaleNote: (year, times) => text("timeline.scaleNote", { year: String(year), times }),
    ofWhom: (name, label) => text("timeline.ofWhom", { name, label }),
    shown: (shown, total) => text("timeline.shown", { shown, total }),
    thinned: (count) => text("timeline.thinned", { count }),
    fewer: text("timeline.fewer"),
    below: (count) => text("timeline.below", { count }),
    itemCount: (count) => text("timeline.itemCount", { count }),
    zoomIn: text("zoom.in"),
    zoomOut: text("zoom.out"),
    zoomFit: text("zoom.fit"),
    keys: text("timeline.keys"),
    empty: text("timeline.empty"),
  };
}
