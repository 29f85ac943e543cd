import type { NetworkFrame } from "@dossier/shared/layout";
import { select } from "d3-selection";
import { zoom as createZoom, zoomIdentity, ZoomTransform } from "d3-zoom";
import type { D3ZoomEvent, ZoomBehavior } from "d3-zoom";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { RefObject } from "react";

export interface NetworkZoom {
  /** The zoom that the picture is to be composed for; the rest of the way is a plain scaling. */
  readonly zoom: number;
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  /** Moves the sheet so that a point, in the pixels of the layout, is well inside. */
  readonly reveal: (x: number, y: number) => void;
  /** Comes as close to some points, in the pixels of the layout, as leaves room for all of them and their names. */
  readonly approach: (points: readonly { readonly x: number; readonly y: number }[]) => void;
}

interface ZoomSettings {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly content: RefObject<SVGGElement | null>;
  readonly frame: NetworkFrame;
  /** Whether the page's own scrolling comes first: then the wheel needs a key and the touch two fingers. */
  readonly modest: boolean;
}

/**
 * Zooms and pans. While a gesture lasts only the sheet's transform changes; when it ends, or has come far, the picture
 * is composed anew, so that marks and writing keep their size and more names find room.
 */
export function useNetworkZoom({ svg, content, frame, modest }: ZoomSettings): NetworkZoom {
  const [zoom, setZoom] = useState(1);
  const composed = useRef(1);
  const transform = useRef<ZoomTransform>(zoomIdentity);
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  const gliding = useRef(0);
  const { width, height } = frame;

  const apply = useCallback(() => {
    const { x, y, k } = transform.current;
    content.current?.setAttribute("transform", `translate(${x} ${y}) scale(${k / composed.current})`);
  }, [content]);

  useLayoutEffect(() => {
    composed.current = zoom;
    apply();
  }, [zoom, apply]);

  useEffect(() => {
    const element = svg.current;
    if (!element) return undefined;
    const root = select(element);
    const zooming = createZoom<SVGSVGElement, unknown>()
      .scaleExtent([1, FARTHEST])
      .extent([
        [0, 0],
        [width, height],
      ])
      .translateExtent([
        [0, 0],
        [width, height],
      ])
      .filter((event: Event) => mayStart(event, modest))
      .on("zoom", ({ transform: next }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        transform.current = next;
        const far = Math.abs(Math.log2(next.k / composed.current)) > COMPOSE_AFTER;
        if (far && !gliding.current) setZoom(next.k);
        apply();
      })
      .on("end", () => {
        if (!gliding.current) setZoom(transform.current.k);
      });
    root.call(zooming);
    root.call(zooming.transform, zoomIdentity);
    behaviour.current = zooming;
    return () => {
      cancelAnimationFrame(gliding.current);
      gliding.current = 0;
      root.on(".zoom", null);
      behaviour.current = null;
    };
  }, [svg, width, height, modest, apply]);

  const glideTo = useCallback(
    (target: ZoomTransform) => {
      const element = svg.current;
      const zooming = behaviour.current;
      if (!element || !zooming) return;
      const root = select(element);
      const from = transform.current;
      cancelAnimationFrame(gliding.current);
      if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
        gliding.current = 0;
        root.call(zooming.transform, target);
        return;
      }
      let start: number | undefined;
      const step = (now: number) => {
        start ??= now;
        const share = Math.min(1, (now - start) / GLIDE);
        gliding.current = share < 1 ? requestAnimationFrame(step) : 0;
        root.call(zooming.transform, share < 1 ? between(from, target, 1 - (1 - share) ** 3) : target);
      };
      gliding.current = requestAnimationFrame(step);
    },
    [svg],
  );

  const zoomBy = useCallback(
    (factor: number) => {
      const { x, y, k } = transform.current;
      const next = Math.min(FARTHEST, Math.max(1, k * factor));
      const ratio = next / k;
      glideTo(keepInside(width / 2 - (width / 2 - x) * ratio, height / 2 - (height / 2 - y) * ratio, next, frame));
    },
    [glideTo, width, height, frame],
  );
  const fit = useCallback(() => glideTo(zoomIdentity), [glideTo]);
  const reveal = useCallback(
    (px: number, py: number) => {
      const { x, y, k } = transform.current;
      const [sx, sy] = [x + px * k, y + py * k];
      if (sx > EDGE && sy > EDGE && sx < width - EDGE && sy < height - EDGE) return;
      glideTo(keepInside(width / 2 - px * k, height / 2 - py * k, k, frame));
    },
    [glideTo, width, height, frame],
  );
  const approach = useCallback<NetworkZoom["approach"]>(
    (points) => {
      if (points.length === 0) return;
      const [left, right] = spanOf(points.map(({ x }) => x));
      const [top, bottom] = spanOf(points.map(({ y }) => y));
      const room = Math.min(
        (width - 2 * ROOM.side) / (right - left),
        (height - ROOM.above - ROOM.below) / (bottom - top),
      );
      const k = Math.min(CLOSE_UP, Math.max(1, room));
      const middle = { x: width / 2, y: (height + ROOM.above - ROOM.below) / 2 };
      glideTo(keepInside(middle.x - ((left + right) / 2) * k, middle.y - ((top + bottom) / 2) * k, k, frame));
    },
    [glideTo, width, height, frame],
  );
  return { zoom, zoomBy, fit, reveal, approach };
}

const FARTHEST = 8;
/** In doublings: how far a gesture may scale the drawn picture before it is composed anew. */
const COMPOSE_AFTER = 0.7;
/** Milliseconds. */
const GLIDE = 180;
/** Pixels: a mark nearer to the border than this is brought into view. */
const EDGE = 24;
/** How far the picture comes up to a few points by itself, and the pixels that it leaves for their names, and for what lies over its foot. */
const CLOSE_UP = 2;
const ROOM = { side: 60, above: 36, below: 64 };

function spanOf(values: readonly number[]): readonly [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

function mayStart(event: Event, modest: boolean): boolean {
  const onMark = event.target instanceof Element && event.target.closest("[data-mark]") !== null;
  if (event instanceof WheelEvent) return !modest || event.ctrlKey || event.metaKey;
  if (onMark) return false;
  if (modest && "touches" in event) return (event as TouchEvent).touches.length > 1;
  return !(event instanceof MouseEvent && (event.button !== 0 || event.ctrlKey));
}

function keepInside(x: number, y: number, k: number, { width, height }: NetworkFrame): ZoomTransform {
  const clamp = (value: number, length: number) => Math.min(0, Math.max(length * (1 - k), value));
  return new ZoomTransform(k, clamp(x, width), clamp(y, height));
}

function between(from: ZoomTransform, to: ZoomTransform, share: number): ZoomTransform {
  const mix = (a: number, b: number) => a + (b - a) * share;
  return new ZoomTransform(mix(from.k, to.k), mix(from.x, to.x), mix(from.y, to.y));
}
