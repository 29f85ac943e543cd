import { useEffect, type RefObject } from "react";

/**
 * Tells how far down a pane can be seen, in pixels of the window, at first, for each new selection, and whenever the
 * panel or the pane changes its size: on a phone the panel is a sheet that rises over the pane. Where nothing is selected
 * there is nothing to be kept in sight, and all of the pane counts. What follows it from
 * frame to frame moves as long as the sheet does, and not at all for readers who want no motion.
 *
 * @param selected what is selected, as one text; empty for nothing
 */
export function useFreeBottom(
  pane: RefObject<HTMLElement | null>,
  selected: string,
  onChange: (pane: HTMLElement, bottom: number) => void,
): void {
  useEffect(() => {
    const element = pane.current;
    const panel = document.getElementById("panel");
    if (!element || !panel) return undefined;
    const observer = new ResizeObserver(() => {
      const own = element.getBoundingClientRect();
      if (own.height === 0) return;
      const sheet = panel.getBoundingClientRect();
      const over = selected !== "" && sheet.left < own.right && sheet.right > own.left && sheet.top > own.top;
      onChange(element, over ? Math.min(own.bottom, sheet.top) : own.bottom);
    });
    observer.observe(panel);
    observer.observe(element);
    return () => observer.disconnect();
  }, [pane, selected, onChange]);
}
