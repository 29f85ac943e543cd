import type { NetworkLayout, NetworkPicture } from "@dossier/shared/layout";
import { useLayoutEffect, useRef } from "react";
import type { RefObject } from "react";

/**
 * Lets what is in the picture before and after a new layout move from its old place to its new one, while lines and what is
 * new come in; at once for readers who want no motion. Only other things in the picture move it so: what a reader drags or zooms
 * follows the hand, and a window of another shape is another picture at once.
 */
export function useCalmMoves(
  content: RefObject<SVGGElement | null>,
  picture: NetworkPicture,
  layout: NetworkLayout,
): void {
  const before = useRef<Placed>(undefined);
  useLayoutEffect(() => {
    const last = before.current;
    const places = new Map(
      picture.marks.map(({ node, x, y }) => [node.id, { x: x / picture.width, y: y / picture.height }]),
    );
    before.current = { layout, places };
    if (!content.current || !last || last.layout === layout || haveSameThings(last.places, places)) return;
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    for (const mark of content.current.querySelectorAll("[data-mark], [data-monogram]")) {
      const id = mark.getAttribute("data-mark") ?? mark.getAttribute("data-monogram")!;
      const [from, to] = [last.places.get(id), places.get(id)];
      if (!from || !to) appear(mark);
      else {
        const away = `${(from.x - to.x) * picture.width}px ${(from.y - to.y) * picture.height}px`;
        mark.animate({ translate: [away, "0px 0px"] }, CALM);
      }
    }
    for (const group of content.current.querySelectorAll(".network-lines, .network-all-words")) appear(group);
  });
}

interface Placed {
  readonly layout: NetworkLayout;
  /** As shares of the picture, by id. */
  readonly places: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
}

function haveSameThings(a: Placed["places"], b: Placed["places"]): boolean {
  return a.size === b.size && [...a.keys()].every((id) => b.has(id));
}

const CALM: KeyframeAnimationOptions = { duration: 200, easing: "ease-out" };

function appear(element: Element): void {
  element.animate({ opacity: [0, 1] }, CALM);
}
