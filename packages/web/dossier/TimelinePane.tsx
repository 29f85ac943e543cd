import { memo, useCallback, useEffect, useRef } from "react";
import type { DossierPageQuery } from "../api/generated/graphql.ts";
import type { Language } from "@dossier/shared/address";
import { useText } from "../i18n/use-text.ts";
import type { TimelineModel } from "../timeline/timeline-model.ts";
import type { TimelineSelection } from "../timeline/timeline-selection.ts";
import { TimelineView, type TimelineSight } from "../timeline/TimelineView.tsx";
import type { PointedStore } from "../ui/pointed.ts";
import { useAddress } from "./address-context.ts";
import { findDrawnSelection } from "./drawn-selection.ts";
import { NothingLeft } from "./facets/NothingLeft.tsx";
import { TIMELINE_WIDTHS, type FrameName } from "./frames.ts";
import { isShown } from "./shown/shown.ts";
import { useShown } from "./shown/shown-context.ts";
import { useFreeBottom } from "./use-free-bottom.ts";
import { useTimelineLabels } from "./use-timeline-labels.ts";

interface TimelinePaneProps {
  readonly data: DossierPageQuery;
  readonly model: TimelineModel;
  readonly lang: Language;
  readonly frame: FrameName;
  readonly pointed: PointedStore;
  /** Tells what part of time is in sight. */
  readonly onSight: (sight: TimelineSight) => void;
}

/** The timeline in the page, tied to its address. */
export const TimelinePane = memo(function TimelinePane({
  data,
  model,
  lang,
  frame,
  pointed,
  onSight,
}: TimelinePaneProps) {
  const text = useText();
  const labels = useTimelineLabels();
  const { state, go } = useAddress();
  const shown = useShown();
  const select = useCallback((selection: TimelineSelection | null) => go({ selection: selection ?? undefined }), [go]);
  const drawn = model.items.filter(({ claim }) => isShown(shown, claim)).length;
  const pane = useRef<HTMLElement>(null);
  const { selection } = state;
  useEffect(() => {
    // What was selected, or brought out, elsewhere is brought into sight; what was selected here is in sight already.
    const sought = selection ?? shown.emphasis;
    if (!sought || !pane.current || pane.current.contains(document.activeElement)) return undefined;
    const element = pane.current;
    // After the frame, when the browser knows where everything is: asked before, it would have to find out twice.
    let timer: ReturnType<typeof setTimeout>;
    const painted = requestAnimationFrame(() => (timer = setTimeout(() => bringIntoSight(element))));
    return () => {
      cancelAnimationFrame(painted);
      clearTimeout(timer);
    };
  }, [selection, shown.emphasis]);
  useFreeBottom(pane, selection ? `${selection.kind} ${selection.id}` : "", endAbove);
  return (
    <section ref={pane} className="timeline-pane" aria-label={text("views.timeline")}>
      <NothingLeft view="timeline" claims={data.dossier?.claims.nodes ?? []} drawn={drawn} />
      <TimelineView
        model={model}
        selection={findDrawnSelection(state.selection, data, shown)}
        pointed={pointed}
        visibleClaims={shown.claims}
        outlines={state.view === "story"}
        certainty={shown.certainty}
        asOf={state.asOf ?? null}
        emphasis={shown.emphasis}
        lang={lang}
        width={TIMELINE_WIDTHS[frame]}
        height={frame === "tall" || state.view === "timeline" ? WHOLE_VIEW : BELOW_NETWORK}
        labels={labels}
        onSelect={select}
        onSight={onSight}
      />
    </section>
  );
});

/** Height in pixels to draw for before there is a window to measure: under the network, and where the timeline is all. */
const BELOW_NETWORK = 250;
const WHOLE_VIEW = 640;

/** Height in pixels of the years above the lanes, and of the notes below them. */
const COVERED = { above: 48, below: 60 };

/** The timeline ends where the sheet of a phone begins, with what is selected in sight. */
function endAbove(pane: HTMLElement, bottom: number) {
  const covered = Math.round(pane.getBoundingClientRect().bottom - bottom);
  pane.style.paddingBlockEnd = covered > 0 ? `${covered}px` : "";
  if (covered > 0) bringIntoSight(pane);
}

function bringIntoSight(pane: HTMLElement) {
  const marks = [...pane.querySelectorAll('[data-standing="FOCUSED"]')].map((mark) => mark.getBoundingClientRect());
  const scroller = pane.querySelector(".timeline-scroller");
  if (!scroller) return;
  const { top, bottom, height } = scroller.getBoundingClientRect();
  const seen = marks.some((mark) => mark.top >= top + COVERED.above && mark.bottom <= bottom - COVERED.below);
  const [first] = marks.toSorted((a, b) => a.top - b.top);
  if (first && !seen) scroller.scrollBy({ top: first.top - top - height / 3 });
}
