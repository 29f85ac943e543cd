import type { Selection } from "@dossier/shared/address";
import { useEffect, useRef, type RefObject } from "react";

/**
 * Brings what is selected into sight, opening what it stands in: when the list opens and whenever something is selected
 * elsewhere. What was selected in the list is in sight already, and the list stays where it is.
 */
export function useInSight(list: RefObject<HTMLElement | null>, selection: Selection | undefined): void {
  const first = useRef(true);
  const selected = selection && `${selection.kind} ${selection.id}`;
  useEffect(() => {
    const opening = first.current;
    first.current = false;
    const element = list.current;
    if (!selected || !element || (!opening && element.contains(document.activeElement))) return;
    const marked = [...element.querySelectorAll("[aria-current]")];
    const found =
      marked.find((link) => link.checkVisibility()) ?? marked.find((link) => isDrawn(link.closest("section")));
    const closed = found?.closest("details");
    if (closed) closed.open = true;
    if (found) scrollToMiddle(found);
  }, [list, selected]);
}

/** Only the list's own place scrolls, never the page around it. */
function scrollToMiddle(element: Element): void {
  const scroller = element.closest(".stage");
  if (!scroller) return;
  const { top, height } = element.getBoundingClientRect();
  const seen = scroller.getBoundingClientRect();
  scroller.scrollBy({ top: top + height / 2 - (seen.top + seen.height / 2) });
}

/** Whether it is part of the view that is shown, closed or not. */
function isDrawn(element: Element | null): boolean {
  return element?.checkVisibility() ?? false;
}
