import { useCallback, useEffect, useMemo, useRef } from "react";
import type { DossierPageQuery } from "../api/generated/graphql.ts";
import type { Language } from "../i18n/languages.ts";
import { useText } from "../i18n/use-text.ts";
import { buildTimelineModel } from "../timeline/timeline-model.ts";
import type { TimelineSelection } from "../timeline/timeline-selection.ts";
import { TimelineView } from "../timeline/TimelineView.tsx";
import { useAddress } from "./address-context.ts";
import { TIMELINE_WIDTHS, type FrameName } from "./frames.ts";
import { useTimelineLabels } from "./use-timeline-labels.ts";

interface TimelinePaneProps {
  readonly data: DossierPageQuery;
  readonly lang: Language;
  readonly frame: FrameName;
  readonly hovered: TimelineSelection | null;
  readonly onHover: (hovered: TimelineSelection | null) => void;
}

/** The timeline in the page, tied to its address. */
export function TimelinePane({ data, lang, frame, hovered, onHover }: TimelinePaneProps) {
  const text = useText();
  const labels = useTimelineLabels();
  const { state, go } = useAddress();
  const { dossier, timeline } = data;
  const published = dossier?.sources[0]?.published;
  const model = useMemo(
    () =>
      buildTimelineModel(
        { timeline },
        {
          protagonist: dossier?.protagonist?.id,
          publication: published && { day: published.latest, label: published.label },
        },
      ),
    [timeline, dossier, published],
  );
  const visible = useMemo(() => (state.only.length > 0 ? new Set(state.only) : undefined), [state.only]);
  const select = useCallback((selection: TimelineSelection | null) => go({ selection: selection ?? undefined }), [go]);
  const pane = useRef<HTMLElement>(null);
  const { selection } = state;
  useEffect(() => {
    // What was selected elsewhere is brought into sight; what was selected here is in sight already.
    if (selection && pane.current && !pane.current.contains(document.activeElement)) bringIntoSight(pane.current);
  }, [selection]);
  return (
    <section ref={pane} className="timeline-pane" aria-label={text("views.timeline")}>
      <TimelineView
        model={model}
        selection={state.selection ?? null}
        hovered={hovered}
        visibleModalities={visible}
        lang={lang}
        width={TIMELINE_WIDTHS[frame]}
        labels={labels}
        onSelect={select}
        onHover={onHover}
      />
    </section>
  );
}

/** Height in pixels of the years above the lanes, and of the notes below them. */
const COVERED = { above: 48, below: 28 };

function bringIntoSight(pane: HTMLElement) {
  const marks = [...pane.querySelectorAll('[data-standing="FOCUSED"]')].map((mark) => mark.getBoundingClientRect());
  const { top, bottom, height } = pane.getBoundingClientRect();
  const seen = marks.some((mark) => mark.top >= top + COVERED.above && mark.bottom <= bottom - COVERED.below);
  const [first] = marks.toSorted((a, b) => a.top - b.top);
  if (first && !seen) pane.querySelector(".timeline-scroller")?.scrollBy({ top: first.top - top - height / 3 });
}
