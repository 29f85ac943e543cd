import { type ReactElement, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Holds } from "../ui/holds.ts";
import type { IsoDay } from "@dossier/shared/dates";
import type { PointedStore } from "../ui/pointed.ts";
import type { Step } from "./timeline-walk.ts";
import type { TimelineLabels } from "./timeline-labels.ts";
import type { TimelineModel } from "./timeline-model.ts";
import type { TimelineSelection } from "./timeline-selection.ts";
import { buildTimelineSheet, greatestZoom, placeOfItem, publicationPosition } from "./timeline-layout.ts";
import { findStop, listStops, unfoldId } from "./timeline-walk.ts";
import { layoutTimeline, type TimeScale } from "@dossier/shared/layout";
import { markPointed } from "./mark-pointed.ts";
import { standingOfItem } from "./timeline-selection.ts";
import { TimelineAxis } from "./TimelineAxis.tsx";
import { TimelineBelow, TimelineCut } from "./TimelineBelow.tsx";
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
  /** What is pointed at, here or in another view of the page. */
  readonly pointed?: PointedStore;
  /** Only these claims are drawn, by id; all where absent. */
  readonly visibleClaims?: ReadonlySet<string>;
  /** Whether what is not drawn leaves its outline, without words. */
  readonly outlines?: boolean;
  /** Whether each claim holds on the day that is looked at, by its id; absent where none is. */
  readonly certainty?: ReadonlyMap<string, Holds>;
  /** The day that is looked at; `null` for none so far, absent where none can be. */
  readonly asOf?: IsoDay | null;
  /** Claims that are brought out while nothing is selected, by id. */
  readonly emphasis?: ReadonlySet<string>;
  readonly lang: string;
  /** Size to draw for before there is a document to measure in, in pixels. */
  readonly width?: number;
  readonly height?: number;
  readonly labels: TimelineLabels;
  readonly onSelect: (selection: TimelineSelection | null) => void;
  /** Tells what part of time is in sight, and where. */
  readonly onSight?: (sight: TimelineSight) => void;
  /** Keeps the ids of several timelines on a page apart. */
  readonly idPrefix?: string;
}

/** What part of time a timeline shows: its scale in pixels, and the pixels in which time runs. */
export interface TimelineSight {
  readonly scale: TimeScale;
  readonly plot: readonly [number, number];
}

const ZOOM_STEP = 1.6;
const PAN_STEP = 96;
/** What is brought into view keeps this distance from the edge. */
const MARGIN = 48;
/** At the foot, a row that would be cut is covered; what has the focus stays clear of that. */
const COVERED = 36;

/**
 * The timeline that one can move about in: by pointer, by touch, and by keyboard with a single Tab stop. It fills its
 * container, whose height decides how many lanes show at once; years and notes stay in sight while the lanes scroll.
 */
export function TimelineView({
  model,
  selection,
  pointed,
  visibleClaims,
  outlines,
  certainty,
  asOf,
  emphasis,
  lang,
  width: initialWidth = 1060,
  height: initialHeight = 240,
  labels,
  onSelect,
  onSight,
  idPrefix = "timeline",
}: TimelineViewProps): ReactElement {
  const root = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const sheets = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(scroller, { width: initialWidth, height: initialHeight });
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const sheet = useMemo(
    () => buildTimelineSheet(model, width, labels, unfolded, height),
    [model, width, labels, unfolded, height],
  );
  const { frame, arrangement } = sheet;
  const still = useReducedMotion();
  const { zoom, zoomBy, panBy, fit } = useTimelineZoom(sheets, {
    plot: frame.plot,
    scale: arrangement.scale,
    greatest: greatestZoom(sheet),
    still,
  });
  const [standing, setStanding] = useState<string>();
  const layout = useMemo(() => layoutTimeline(arrangement, zoom, standing), [arrangement, zoom, standing]);
  const stops = useMemo(
    () => listStops(model, layout.thinned, visibleClaims, unfolded),
    [model, layout.thinned, visibleClaims, unfolded],
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

  useEffect(() => {
    onSight?.({ scale: layout.scale, plot: frame.plot });
  }, [onSight, layout.scale, frame.plot]);

  const publicationX = publicationPosition(model, layout);

  /**
   * By key or button, zooming keeps in its place what has the focus, else what is selected, else the publication: of what
   * is long, the part nearest to the publication.
   */
  const zoomAround = (factor: number): void => {
    const [from, to] = frame.plot;
    const center = Math.min(to, Math.max(from, publicationX ?? (from + to) / 2));
    const focused = sheets.current?.contains(document.activeElement) ? standing : undefined;
    const anchors = model.items
      .filter((item) => (focused ? item.id === focused : standingOfItem(item, selection) === "FOCUSED"))
      .flatMap((item) => placeOfItem(sheet, zoom, item.id) ?? [])
      .filter(({ x0, x1 }) => x1 > from && x0 < to)
      .map(({ x0, x1 }) => Math.min(to, x1, Math.max(from, x0, center)))
      .toSorted((a, b) => Math.abs(a - center) - Math.abs(b - center));
    zoomBy(factor, anchors[0] ?? center);
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
    const place = placeOfItem(sheet, zoom, goal.current);
    if (place) scrollTo(scroller.current, place.y, frame.axis, frame.foot);
    goal.current = undefined;
  });

  const lastShown = useRef(selectedClaim);
  useEffect(() => {
    if (lastShown.current === selectedClaim) return;
    lastShown.current = selectedClaim;
    const item = model.items.find(({ claim }) => claim === selectedClaim);
    if (item) bringIntoView(item.id);
  }, [selectedClaim, model, bringIntoView]);

  /** What was just unfolded comes to the top, if it goes on below the edge. */
  const revealed = useRef<string>(undefined);
  useEffect(() => {
    const box = arrangement.laneBoxes.find(({ id }) => id === revealed.current);
    if (!box || !unfolded.has(box.id)) return;
    revealed.current = undefined;
    const { scrollTop = 0, clientHeight = 0 } = scroller.current ?? {};
    const bottom = scrollTop + clientHeight - frame.axis - frame.foot;
    if (box.y + box.height > bottom) scroller.current?.scrollTo({ top: box.y });
  }, [arrangement, unfolded, frame]);

  /** Shows all of a lane; by keyboard, the focus goes on to the first item that had been left out. Once more folds it. */
  const toggle = (lane: string, moveFocus: boolean): void => {
    if (unfolded.has(lane)) {
      setUnfolded(new Set([...unfolded].filter((id) => id !== lane)));
      const box = arrangement.laneBoxes.find(({ id }) => id === lane);
      if (box) scrollTo(scroller.current, box.y, frame.axis, frame.foot);
      return;
    }
    const found = model.items.find((item) => item.lane === lane && layout.thinned.includes(item.id));
    setUnfolded(new Set([...unfolded, lane]));
    if (!moveFocus) revealed.current = lane;
    if (found && moveFocus) {
      goal.current = found.id;
      setStanding(found.id);
    }
  };

  usePointedAt(sheets, {
    onPick: (picked) => {
      if (picked?.kind === "more") {
        setStanding(unfoldId(picked.mark));
        toggle(picked.mark, false);
        return;
      }
      if (picked) setStanding(picked.mark);
      onSelect(selectionOf(picked, model));
    },
    onPoint: (mark) => pointed?.tell(selectionOf(mark, model)),
  });

  const showPointed = () => {
    if (sheets.current && pointed) markPointed(sheets.current, model, pointed.read());
  };
  const latest = useRef(showPointed);
  // After every drawing, since new marks come without the attribute.
  useLayoutEffect(() => {
    latest.current = showPointed;
    showPointed();
  });
  useEffect(() => pointed?.watch(() => latest.current()), [pointed]);

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
      else if (stop) toggle(model.lanes[stop.lane]!.id, true);
    }
  });

  const parts = { layout, frame, labels, publicationX };
  const room = height - frame.axis - frame.foot;
  const lanesHeight = Math.max(layout.height, room);
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
      {model.cut ? <p className="timeline-shown">{labels.shown(model.cut.shown, model.cut.total)}</p> : null}
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
              visibleClaims={visibleClaims}
              outlines={outlines}
              certainty={certainty}
              asOf={asOf}
              emphasis={emphasis}
              unfolded={unfolded}
              tabStop={tabStop}
            />
          </svg>
          <svg className="timeline timeline-foot-sheet" width={width} height={frame.foot} aria-hidden="true">
            <TimelineCut scroller={scroller} sheet={sheet} room={room} />
            <TimelineFoot {...parts} publication={model.publication} />
          </svg>
        </div>
      </div>
      <TimelineBelow scroller={scroller} sheet={sheet} room={room} labels={labels} />
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
  else if (y > element.scrollTop + room - COVERED) element.scrollTop = y - room + COVERED + 12;
}
