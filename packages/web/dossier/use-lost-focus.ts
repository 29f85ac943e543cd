import { type RefObject, useEffect, useRef } from "react";

/** Marks a place that is focused in the stead of what had the focus and is gone. */
const PANEL = ".panel";
const HEADING = ".panel-heading";
const HEAD = ".stage-head";

/**
 * A link that leads to where it is no longer offered goes away with the focus, and a reader who uses the keyboard would
 * begin at the top of the page again. The focus then goes to the heading of the panel that the link was in, or else to
 * what stands above the pictures. Who is elsewhere by then stays there.
 */
export function useLostFocus(page: RefObject<HTMLElement | null>): void {
  const last = useRef<{ readonly element: Element; readonly inPanel: boolean }>(undefined);
  useEffect(() => {
    const element = page.current;
    if (!element) return undefined;
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element) last.current = { element: target, inPanel: target.closest(PANEL) !== null };
    };
    element.addEventListener("focusin", remember);
    return () => element.removeEventListener("focusin", remember);
  }, [page]);
  // After every drawing: which of them takes the link away is not for the links to know.
  useEffect(() => {
    const { activeElement, body } = document;
    if (!last.current || last.current.element.isConnected) return;
    if (activeElement && activeElement !== body) return;
    const heading = last.current.inPanel ? page.current?.querySelector<HTMLElement>(HEADING) : undefined;
    last.current = undefined;
    (heading ?? page.current?.querySelector<HTMLElement>(HEAD))?.focus({ preventScroll: true });
  });
}
