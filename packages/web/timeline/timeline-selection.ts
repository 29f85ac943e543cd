import type { Lane, TimelineItem } from "./timeline-model.ts";

/** What is selected, or looked at, in all views at once. */
export interface TimelineSelection {
  readonly kind: "entity" | "claim";
  readonly id: string;
}

/** FOCUSED: selected, or tied to what is. RECEDED: something else is selected. PLAIN: neither. */
export type Standing = "PLAIN" | "FOCUSED" | "RECEDED";

export function standingOfItem(
  item: TimelineItem,
  selection: TimelineSelection | null | undefined,
  emphasis?: ReadonlySet<string>,
): Standing {
  if (isTied(item, selection)) return "FOCUSED";
  if (selection) return "RECEDED";
  return !emphasis ? "PLAIN" : emphasis.has(item.claim) ? "FOCUSED" : "RECEDED";
}

export function standingOfLane(
  lane: Lane,
  items: readonly TimelineItem[],
  selection: TimelineSelection | null | undefined,
): Standing {
  if (selection?.kind === "entity" && selection.id === lane.id) return "FOCUSED";
  if (!selection || items.some((item) => item.lane === lane.id && isTied(item, selection))) return "PLAIN";
  return "RECEDED";
}

/** Whether an item belongs to what is selected or pointed at. */
export function isTied(item: TimelineItem, looked: TimelineSelection | null | undefined): boolean {
  if (!looked) return false;
  if (looked.kind === "claim") return item.claim === looked.id;
  return item.lane === looked.id || item.entities.includes(looked.id);
}
