import { select, type Selection } from "d3-selection";
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { zoom as createZoom, zoomIdentity, zoomTransform, type ZoomBehavior } from "d3-zoom";
import { dayAt, positionOf, type TimeScale, type Zoom } from "@dossier/shared/layout";

export interface TimelineZoom {
  readonly zoom: Zoom;
  /** Zooms around a pixel, or around the middle. */
  readonly zoomBy: (factor: number, around?: number) => void;
  /** Moves what is shown by pixels; positive shows what is earlier. */
  readonly panBy: (pixels: number) => void;
  readonly fit: () => void;
}

export interface TimelineZoomLimits {
  /** Left and right end of the part in which time runs, in pixels. */
  readonly plot: readonly [number, number];
  /** Of the drawing at rest. */
  readonly scale: TimeScale;
  readonly greatest: number;
  readonly still: boolean;
}

const AT_REST: Zoom = { factor: 1, shift: 0 };
const STEP_DURATION = 160;

/** How near one looks, and at which day. */
interface Place {
  readonly factor: number;
  /** In the middle of the plot, as a day number. */
  readonly day: number;
}

/**
 * Zooming and panning in time: the wheel with Ctrl or ⌘ and pinching zoom, dragging pans, and so does a wheel that turns
 * sideways; an upright wheel and an upright swipe are left to the page. The same by the functions returned. When the
 * drawing gets another width, the day in its middle stays there.
 */
export function useTimelineZoom(
  ref: RefObject<HTMLElement | null>,
  { plot: [from, to], scale, greatest, still }: TimelineZoomLimits,
): TimelineZoom {
  const [zoom, setZoom] = useState<Zoom>(AT_REST);
  const behavior = useRef<ZoomBehavior<HTMLElement, unknown>>(null);
  const frame = useRef(0);
  const place = useRef<Place>({ factor: 1, day: 0 });
  const atRest = useRef(scale);
  useEffect(() => {
    atRest.current = scale;
  }, [scale]);

  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const extent: [[number, number], [number, number]] = [
      [from, 0],
      [to, 1],
    ];
    const created = createZoom<HTMLElement, unknown>()
      .extent(extent)
      .translateExtent(extent)
      .scaleExtent([1, greatest])
      .clickDistance(4)
      .filter((event: MouseEvent) =>
        event.type === "wheel" ? event.ctrlKey || event.metaKey : event.button === 0 || event.type.startsWith("touch"),
      )
      .on("start", (event: { sourceEvent?: Event }) => {
        if (event.sourceEvent) cancelAnimationFrame(frame.current);
      })
      .on("zoom", (event: { transform: { k: number; x: number } }) => {
        const { k, x } = event.transform;
        place.current = { factor: k, day: dayAt(atRest.current, ((from + to) / 2 - x) / k) };
        setZoom({ factor: k, shift: x });
      });
    const target = select(element);
    target.call(created).on("dblclick.zoom", null);
    const factor = Math.min(greatest, place.current.factor);
    const shiftThere = (from + to) / 2 - positionOf(atRest.current, place.current.day) * factor;
    const within = Math.min(from * (1 - factor), Math.max(to * (1 - factor), shiftThere));
    target.call(created.transform, factor > 1 ? zoomIdentity.translate(within, 0).scale(factor) : zoomIdentity);
    behavior.current = created;
    const panSideways = (event: WheelEvent): void => {
      if (event.ctrlKey || event.metaKey || Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
      event.preventDefault();
      shift(created, target, -event.deltaX);
    };
    element.addEventListener("wheel", panSideways, { passive: false });
    return () => {
      cancelAnimationFrame(frame.current);
      element.removeEventListener("wheel", panSideways);
      target.on(".zoom", null);
      behavior.current = null;
    };
  }, [ref, from, to, greatest]);

  const zoomTo = useCallback(
    (factor: number, around = (from + to) / 2) => {
      const [element, current] = [ref.current, behavior.current];
      if (!element || !current) return;
      const target = select(element);
      const start = zoomTransform(element).k;
      const goal = Math.min(greatest, Math.max(1, factor));
      const center: [number, number] = [around, 0];
      cancelAnimationFrame(frame.current);
      if (still || start === goal) {
        target.call(current.scaleTo, goal, center);
        return;
      }
      let begun: number | undefined;
      const step = (now: number): void => {
        begun ??= now;
        const part = Math.min(1, (now - begun) / STEP_DURATION);
        target.call(current.scaleTo, start * (goal / start) ** easeOut(part), center);
        if (part < 1) frame.current = requestAnimationFrame(step);
      };
      frame.current = requestAnimationFrame(step);
    },
    [ref, from, to, greatest, still],
  );
  const zoomBy = useCallback(
    (factor: number, around?: number) => {
      if (ref.current) zoomTo(zoomTransform(ref.current).k * factor, around);
    },
    [ref, zoomTo],
  );
  const panBy = useCallback(
    (pixels: number) => {
      if (ref.current && behavior.current) shift(behavior.current, select(ref.current), pixels);
    },
    [ref],
  );
  const fit = useCallback(() => {
    zoomTo(1);
  }, [zoomTo]);
  return useMemo(() => ({ zoom, zoomBy, panBy, fit }), [zoom, zoomBy, panBy, fit]);
}

function shift(
  behavior: ZoomBehavior<HTMLElement, unknown>,
  target: Selection<HTMLElement, unknown, null, undefined>,
  pixels: number,
): void {
  const element = target.node();
  if (element) target.call(behavior.translateBy, pixels / zoomTransform(element).k, 0);
}

function easeOut(part: number): number {
  return 1 - (1 - part) ** 3;
}
