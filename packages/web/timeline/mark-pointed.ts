import { isTied, type TimelineSelection } from "./timeline-selection.ts";
import type { TimelineModel } from "./timeline-model.ts";

/**
 * Marks in the document (`data-pointed`) the items and names of lanes that belong to what is pointed at. React does not
 * know of it, so that a passing pointer draws nothing anew.
 */
export function markPointed(root: Element, model: TimelineModel, pointed: TimelineSelection | null): void {
  const meant = new Set(model.items.filter((item) => isTied(item, pointed)).map(({ id }) => id));
  for (const mark of root.querySelectorAll<SVGElement>("[data-item], [data-lane]")) {
    const { item, lane } = mark.dataset;
    const on = item === undefined ? pointed?.kind === "entity" && pointed.id === lane : meant.has(item);
    if (mark.hasAttribute("data-pointed") !== on) mark.toggleAttribute("data-pointed");
  }
}
