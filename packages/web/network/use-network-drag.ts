import type { NetworkPicture } from "@dossier/shared/layout";
import { drag } from "d3-drag";
import type { D3DragEvent } from "d3-drag";
import { select } from "d3-selection";
import { useEffect, useLayoutEffect, useRef } from "react";
import type { RefObject } from "react";
import { keepInPicture } from "./keep-in-picture.ts";
import { moveMark } from "./move-mark.ts";
import type { NetworkLink, NetworkNode } from "./network-model.ts";

interface DragSettings {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly content: RefObject<SVGGElement | null>;
  readonly picture: NetworkPicture<NetworkNode, NetworkLink>;
  /** Where a mark was dropped, in the pixels of the picture. Nothing can be dragged where absent. */
  readonly onDrop: ((id: string, x: number, y: number) => void) | undefined;
}

interface Dragged {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Lets marks be dragged. Only the dragged mark and its lines are redrawn until it is dropped. */
export function useNetworkDrag({ svg, content, picture, onDrop }: DragSettings): void {
  const latest = useRef({ picture, onDrop });
  const movable = onDrop !== undefined;
  useLayoutEffect(() => {
    latest.current = { picture, onDrop };
  });
  useEffect(() => {
    const element = svg.current;
    if (!element || !movable) return undefined;
    let moved = false;
    const dragging = drag<SVGSVGElement, unknown, Dragged | undefined>()
      .container(() => content.current!)
      .clickDistance(4)
      .subject((event: { sourceEvent: Event }) => findDragged(event.sourceEvent, latest.current.picture))
      .on("start", () => {
        moved = false;
      })
      .on("drag", (event: D3DragEvent<SVGSVGElement, unknown, Dragged>) => {
        moved = true;
        const { x, y } = keepInPicture(event, latest.current.picture);
        moveMark(content.current!, latest.current.picture, event.subject.id, x, y);
      })
      .on("end", (event: D3DragEvent<SVGSVGElement, unknown, Dragged>) => {
        const { x, y } = keepInPicture(event, latest.current.picture);
        const far = Math.hypot(x - event.subject.x, y - event.subject.y) > 4;
        if (moved && far) latest.current.onDrop?.(event.subject.id, x, y);
        else if (moved)
          moveMark(content.current!, latest.current.picture, event.subject.id, event.subject.x, event.subject.y);
      });
    const root = select(element);
    root.call(dragging as never);
    return () => {
      root.on(".drag", null);
    };
  }, [svg, content, movable]);
}

function findDragged(event: Event, picture: NetworkPicture<NetworkNode, NetworkLink>): Dragged | undefined {
  const id = event.target instanceof Element && event.target.closest("[data-mark]")?.getAttribute("data-mark");
  const mark = id && picture.marks.find(({ node }) => node.id === id);
  return mark ? { id: mark.node.id, x: mark.x, y: mark.y } : undefined;
}
