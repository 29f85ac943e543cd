import { type RefObject, useEffect, useRef } from "react";

/** A mark (of a claim), the name of a lane (of an entity), or what unfolds a lane, by the id it is drawn with. */
export interface PointedAt {
  readonly kind: "entity" | "claim" | "more";
  readonly mark: string;
}

interface PointedAtHandlers {
  /** A click, or null for one beside everything. */
  readonly onPick: (picked: PointedAt | null) => void;
  readonly onPoint: (pointed: PointedAt | null) => void;
}

/** Listens once on the whole drawing instead of on every mark of it. */
export function usePointedAt(ref: RefObject<HTMLElement | null>, handlers: PointedAtHandlers): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    let pointed: string | undefined;
    const pick = (event: Event): void => {
      latest.current.onPick(findPointedAt(event.target));
    };
    const point = (event: Event): void => {
      const found = event.type === "pointerleave" ? null : findPointedAt(event.target);
      if (found?.mark === pointed) return;
      pointed = found?.mark;
      latest.current.onPoint(found);
    };
    element.addEventListener("click", pick);
    element.addEventListener("pointerover", point);
    element.addEventListener("pointerleave", point);
    return () => {
      element.removeEventListener("click", pick);
      element.removeEventListener("pointerover", point);
      element.removeEventListener("pointerleave", point);
    };
  }, [ref]);
}

function findPointedAt(target: EventTarget | null): PointedAt | null {
  const mark = target instanceof Element ? target.closest<SVGElement>("[data-item], [data-lane], [data-more]") : null;
  if (!mark) return null;
  const { item, lane, more } = mark.dataset;
  if (item !== undefined) return { kind: "claim", mark: item };
  if (more !== undefined) return { kind: "more", mark: more };
  return lane === undefined ? null : { kind: "entity", mark: lane };
}
