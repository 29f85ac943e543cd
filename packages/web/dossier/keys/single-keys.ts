import { useCallback, useSyncExternalStore } from "react";

/** Where it is kept that a reader wants no keys that work alone. */
export const SINGLE_KEYS_KEY = "dossier-single-keys";

/**
 * Whether "/" and "?" work wherever the focus is, and how to change it. Who speaks to the computer, or hits keys unawares,
 * can turn them off (WCAG 2.1.4); the choice is remembered where storage is allowed, and lies on the document's root.
 */
export function useSingleKeys(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(watch, hasSingleKeys, () => true);
  const change = useCallback((next: boolean) => {
    document.documentElement.dataset["singleKeys"] = next ? "on" : "off";
    try {
      if (next) localStorage.removeItem(SINGLE_KEYS_KEY);
      else localStorage.setItem(SINGLE_KEYS_KEY, "off");
    } catch {
      // Where storage is refused, the choice lasts as long as the page.
    }
  }, []);
  return [on, change];
}

/** Whether they work now. */
export function hasSingleKeys(): boolean {
  const chosen = document.documentElement.dataset["singleKeys"];
  if (chosen) return chosen === "on";
  try {
    return localStorage.getItem(SINGLE_KEYS_KEY) !== "off";
  } catch {
    return true;
  }
}

function watch(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ["data-single-keys"] });
  return () => observer.disconnect();
}
