import { type RefObject, useEffect, useRef } from "react";
import type { Step } from "./timeline-walk.ts";

/** What a key asks for. A positive direction is larger when zooming, and earlier when panning. */
export type KeyAction =
  | { readonly does: "step"; readonly step: Step }
  | { readonly does: "pan" | "zoom"; readonly direction: 1 | -1 }
  | { readonly does: "fit" | "clear" | "open" };

/** Listens to the keys of the whole view; those that only make sense on a mark count only there. */
export function useTimelineKeys(ref: RefObject<HTMLElement | null>, onAction: (action: KeyAction) => void): void {
  const latest = useRef(onAction);
  useEffect(() => {
    latest.current = onAction;
  });
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const listen = (event: KeyboardEvent): void => {
      const action = readKey(event);
      if (!action) return;
      // The page may clear its selection by the same key.
      if (action.does !== "clear") event.preventDefault();
      latest.current(action);
    };
    element.addEventListener("keydown", listen);
    return () => {
      element.removeEventListener("keydown", listen);
    };
  }, [ref]);
}

function readKey(event: KeyboardEvent): KeyAction | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const onMark =
    event.target instanceof Element && event.target.closest("[data-item], [data-lane], [data-more]") !== null;
  if (event.shiftKey && event.key === "ArrowLeft") return { does: "pan", direction: 1 };
  if (event.shiftKey && event.key === "ArrowRight") return { does: "pan", direction: -1 };
  const step = STEPS.get(event.key);
  if (step) return onMark ? { does: "step", step } : undefined;
  if (event.key === "Enter" || event.key === " ") return onMark ? { does: "open" } : undefined;
  return OTHER_KEYS.get(event.key);
}

const STEPS: ReadonlyMap<string, Step> = new Map([
  ["ArrowLeft", "earlier"],
  ["ArrowRight", "later"],
  ["ArrowUp", "up"],
  ["ArrowDown", "down"],
  ["Home", "first"],
  ["End", "last"],
]);

const OTHER_KEYS: ReadonlyMap<string, KeyAction> = new Map<string, KeyAction>([
  ["+", { does: "zoom", direction: 1 }],
  ["=", { does: "zoom", direction: 1 }],
  ["-", { does: "zoom", direction: -1 }],
  ["0", { does: "fit" }],
  ["Escape", { does: "clear" }],
]);
