import { useMemo, useState } from "react";
import type { Language } from "@dossier/shared/address";
import { buildTimelineSheet } from "../timeline/timeline-layout.ts";
import { TimelineChart } from "../timeline/TimelineChart.tsx";
import { TimelineView } from "../timeline/TimelineView.tsx";
import { createPointedStore } from "../ui/pointed.ts";
import { buildTimelineProps, type TimelineSample } from "./timeline-sample.ts";

interface TimelineDrawingProps {
  readonly sample: TimelineSample;
  readonly lang: Language;
  /** Keeps the ids of this one apart from all others. */
  readonly name: string;
}

/** A timeline in one of its states; what is pointed at is so from the beginning. */
export function TimelineDrawing({ sample, lang, name }: TimelineDrawingProps) {
  const props = useMemo(() => buildTimelineProps(sample, lang), [sample, lang]);
  const [pointed] = useState(() => {
    const store = createPointedStore();
    store.tell(sample.pointedAt ?? null);
    return store;
  });
  const { model, width, unfolded } = sample;
  if (unfolded) {
    const lanes = new Set(model.lanes.map(({ id }) => id));
    const sheet = buildTimelineSheet(model, width, props.labels, lanes);
    return <TimelineChart sheet={sheet} labels={props.labels} lang={lang} idPrefix={name} />;
  }
  return <TimelineView {...props} pointed={pointed} idPrefix={name} />;
}
