import type { Lane, TimelineItem } from "./timeline-model.ts";

/** What is selected, or looked at, in all views at once. */
export interface TimelineSelection {
  readonly kind: "entity" | "claim";
  readonly id: string;
}

/** FOCUSED: selected or pointed at, or tied to what is. RECEDED: something else is selected. PLAIN: neither. */
export type Standing = "PLAIN" | "FOCUSED" | "RECEDED";

/** Pointing lifts something out without pushing the rest back; only a selection does that. */
export function standingOfItem(
  item: TimelineItem,
  selection: TimelineSelection | null | undefined,
  hovered?: TimelineSelection | null,
  emphasis?: ReadonlySet<string>,
): Standing {
  if (isTied(item, selection) || isTied(item, hovered)) return "FOCUSED";
  if (selection) return "RECEDED";
  return !emphasis ? "PLAIN" : emphasis.has(item.claim) ? "FOCUSED" : "RECEDED";
}

export function standingOfLane(
  lane: Lane,
  items: readonly TimelineItem[],
  selection: TimelineSelection | null | undefined,
  hovered?: TimelineSelection | null,
): Standing {
  if ([selection, hovered].some((looked) => looked?.kind === "entity" && looked.id === lane.id)) return "FOCUSED";
  if (!selection || items.some((item) => item.lane === lane.id && isTied(item, selection))) return "PLAIN";
  return "RECEDED";
}

function isTied(item: TimelineItem, looked: TimelineSelection | null | undefined): boolean {
  if (!looked) return false;
  if (looked.kind === "claim") return item.claim === looked.id;
  return item.lane === looked.id || item.entities.includes(looked.id);
}
