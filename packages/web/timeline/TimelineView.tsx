import type { Modality } from "@dossier/shared/model";
import { type ReactElement, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Step } from "./timeline-walk.ts";
import type { TimelineLabels } from "./timeline-labels.ts";
import type { TimelineModel } from "./timeline-model.ts";
import type { TimelineSelection } from "./timeline-selection.ts";
import { buildTimelineSheet, greatestZoom, placeOfItem, publicationPosition } from "./timeline-layout.ts";
import { findStop, listStops, unfoldId } from "./timeline-walk.ts";
import { layoutTimeline } from "@dossier/shared/layout";
import { TimelineAxis } from "./TimelineAxis.tsx";
import { TimelineDefs } from "./TimelineDefs.tsx";
import { TimelineFoot } from "./TimelineFoot.tsx";
import { TimelineLanes } from "./TimelineLanes.tsx";
import { TimelineTools } from "./TimelineTools.tsx";
import { usePointedAt, type PointedAt } from "./use-pointed-at.ts";
import { useReducedMotion } from "./use-reduced-motion.ts";
import { useTimelineKeys } from "./use-timeline-keys.ts";
import { useTimelineZoom } from "./use-timeline-zoom.ts";
import { useSize } from "./use-size.ts";

export interface TimelineViewProps {
  readonly model: TimelineModel;
  readonly selection: TimelineSelection | null;
  /** What is pointed at in another view. */
  readonly hovered?: TimelineSelection | null;
  readonly visibleModalities?: ReadonlySet<Modality>;
  readonly lang: string;
  /** Size to draw for before there is a document to measure in, in pixels. */
  readonly width?: number;
  readonly height?: number;
  readonly labels: TimelineLabels;
  readonly onSelect: (selection: TimelineSelection | null) => void;
  readonly onHover?: (selection: TimelineSelection | null) => void;
  /** Keeps the ids of several timelines on a page apart. */
  readonly idPrefix?: string;
}

const ZOOM_STEP = 1.6;
const PAN_STEP = 96;
/** What is brought into view keeps this distance from the edge. */
const MARGIN = 48;

/**
 * The timeline that one can move about in: by pointer, by touch, and by keyboard with a single Tab stop. It fills its
 * container, whose height decides how many lanes show at once; years and notes stay in sight while the lanes scroll.
 */
export function TimelineView({
  model,
  selection,
  hovered,
  visibleModalities,
  lang,
  width: initialWidth = 1060,
  height: initialHeight = 240,
  labels,
  onSelect,
  onHover,
  idPrefix = "timeline",
}: TimelineViewProps): ReactElement {
  const root = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const sheets = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(scroller, { width: initialWidth, height: initialHeight });
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const sheet = useMemo(() => buildTimelineSheet(model, width, labels, unfolded), [model, width, labels, unfolded]);
  const { frame, arrangement } = sheet;
  const still = useReducedMotion();
  const { zoom, zoomBy, panBy, fit } = useTimelineZoom(sheets, {
    plot: frame.plot,
    greatest: greatestZoom(sheet),
    still,
  });
  const [standing, setStanding] = useState<string>();
  const layout = useMemo(() => layoutTimeline(arrangement, zoom, standing), [arrangement, zoom, standing]);
  const stops = useMemo(
    () => listStops(model, layout.thinned, visibleModalities),
    [model, layout.thinned, visibleModalities],
  );
  const tabStop = stops.some(({ id }) => id === standing) ? standing! : (stops[0]?.id ?? "");
  const goal = useRef<string>(undefined);
  const selectedClaim = selection?.kind === "claim" ? selection.id : undefined;

  /** Pans and scrolls until the mark is in sight; the focus follows after it is drawn. */
  const bringIntoView = useCallback(
    (id: string) => {
      const place = placeOfItem(sheet, zoom, id);
      const [from, to] = frame.plot;
      if (!place) return;
      if (place.x1 < from + MARGIN || place.x0 > to - MARGIN) panBy((from + to) / 2 - (place.x0 + place.x1) / 2);
      scrollTo(scroller.current, place.y, frame.axis, frame.foot);
    },
    [sheet, zoom, frame, panBy],
  );

  /** By key or button, zooming keeps in its place what one stands on or has selected, if that is in sight. */
  const zoomAround = (factor: number): void => {
    const item =
      model.items.find(({ id }) => id === standing) ?? model.items.find(({ claim }) => claim === selectedClaim);
    const place = item && placeOfItem(sheet, zoom, item.id);
    const x = place && (Math.max(place.x0, frame.plot[0]) + Math.min(place.x1, frame.plot[1])) / 2;
    zoomBy(factor, x !== undefined && x > frame.plot[0] && x < frame.plot[1] ? x : undefined);
  };

  const step = (direction: Step): void => {
    const stop = findStop(stops, tabStop, direction);
    if (!stop) return;
    goal.current = stop.id;
    setStanding(stop.id);
    if (stop.kind === "item") bringIntoView(stop.id);
    else scrollTo(scroller.current, layout.lanes[stop.lane]?.y ?? 0, frame.axis, frame.foot);
  };

  useEffect(() => {
    if (goal.current === undefined) return;
    const mark = findMark(sheets.current, goal.current);
    if (!mark) return;
    mark.focus({ preventScroll: true });
    goal.current = undefined;
  });

  const lastShown = useRef(selectedClaim);
  useEffect(() => {
    if (lastShown.current === selectedClaim) return;
    lastShown.current = selectedClaim;
    const item = model.items.find(({ claim }) => claim === selectedClaim);
    if (item) bringIntoView(item.id);
  }, [selectedClaim, model, bringIntoView]);

  /** Shows all of a lane; by keyboard, the focus goes on to the first item that had been left out. */
  const unfold = (lane: string, moveFocus: boolean): void => {
    const found = model.items.find((item) => item.lane === lane && layout.thinned.includes(item.id));
    setUnfolded(new Set([...unfolded, lane]));
    if (found && moveFocus) {
      goal.current = found.id;
      setStanding(found.id);
    }
  };

  usePointedAt(sheets, {
    onPick: (picked) => {
      if (picked?.kind === "more") {
        unfold(picked.mark, false);
        return;
      }
      if (picked) setStanding(picked.mark);
      onSelect(selectionOf(picked, model));
    },
    onPoint: (pointed) => onHover?.(selectionOf(pointed, model)),
  });

  useTimelineKeys(root, (action) => {
    if (action.does === "step") step(action.step);
    else if (action.does === "pan") panBy(action.direction * PAN_STEP);
    else if (action.does === "zoom") zoomAround(ZOOM_STEP ** action.direction);
    else if (action.does === "fit") fit();
    else if (action.does === "clear") onSelect(null);
    else {
      const item = model.items.find(({ id }) => id === tabStop);
      const stop = stops.find(({ id }) => id === tabStop);
      if (item) onSelect({ kind: "claim", id: item.claim });
      else if (stop?.kind === "lane") onSelect({ kind: "entity", id: stop.id });
      else if (stop) unfold(model.lanes[stop.lane]!.id, true);
    }
  });

  const publicationX = publicationPosition(model, layout);
  const parts = { layout, frame, labels, publicationX };
  // Where the buttons float over the lanes, the last lane can be scrolled out from under them.
  const underTools = frame.names === 0 ? 48 : 0;
  const lanesHeight = Math.max(layout.height + underTools, height - frame.axis - frame.foot);
  const keysId = `${idPrefix}-keys`;
  return (
    <section
      className="timeline-view"
      data-narrow={frame.names === 0 || undefined}
      aria-label={labels.title}
      lang={lang}
      ref={root}
    >
      <TimelineTools
        labels={labels}
        zoom={zoom}
        zoomBy={zoomAround}
        fit={fit}
        step={ZOOM_STEP}
        greatest={greatestZoom(sheet)}
      />
      {model.items.length === 0 ? <p className="timeline-empty">{labels.empty}</p> : null}
      <div className="timeline-scroller" ref={scroller}>
        <div className="timeline-sheets" ref={sheets}>
          <svg className="timeline timeline-axis-sheet" width={width} height={frame.axis} aria-hidden="true">
            <TimelineAxis {...parts} />
          </svg>
          <svg
            className="timeline"
            width={width}
            height={lanesHeight}
            role="application"
            aria-label={labels.title}
            aria-describedby={keysId}
          >
            <TimelineDefs defs={idPrefix} />
            <TimelineLanes
              {...parts}
              model={model}
              defs={idPrefix}
              height={lanesHeight}
              selection={selection}
              hovered={hovered}
              visibleModalities={visibleModalities}
              tabStop={tabStop}
            />
          </svg>
          <svg className="timeline timeline-foot-sheet" width={width} height={frame.foot} aria-hidden="true">
            <TimelineFoot {...parts} publication={model.publication} />
          </svg>
        </div>
      </div>
      <p className="timeline-keys" id={keysId}>
        {labels.keys}
      </p>
    </section>
  );
}

function findMark(root: Element | null, id: string): SVGElement | undefined {
  return [...(root?.querySelectorAll<SVGElement>("[data-item], [data-lane], [data-more]") ?? [])].find(
    ({ dataset: { item, lane, more } }) => item === id || lane === id || (more !== undefined && unfoldId(more) === id),
  );
}

function selectionOf(pointed: PointedAt | null, model: TimelineModel): TimelineSelection | null {
  if (!pointed || pointed.kind === "more") return null;
  if (pointed.kind === "entity") return { kind: "entity", id: pointed.mark };
  const item = model.items.find(({ id }) => id === pointed.mark);
  return item ? { kind: "claim", id: item.claim } : null;
}

/** Scrolls the lanes, and nothing around them, until what lies at `y` is between the years and the notes. */
function scrollTo(element: HTMLElement | null, y: number, top: number, bottom: number): void {
  if (!element) return;
  const room = element.clientHeight - top - bottom;
  if (y < element.scrollTop + 12) element.scrollTop = Math.max(0, y - 24);
  else if (y > element.scrollTop + room - 12) element.scrollTop = y - room + 24;
}
