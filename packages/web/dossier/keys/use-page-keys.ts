import { useEffect, useRef } from "react";
import { hasSingleKeys } from "./single-keys.ts";

export interface PageKeys {
  /** "/" was pressed. */
  readonly onSearch: () => void;
  /** "?" was pressed. */
  readonly onHelp: () => void;
}

/** The two keys that work wherever the focus is, except where one types, in a dialog, and for readers who have turned them off. */
export function usePageKeys(keys: PageKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, isComposing, defaultPrevented, target } = event;
      if (defaultPrevented || ctrlKey || metaKey || altKey || isComposing || (key !== "/" && key !== "?")) return;
      if ((target instanceof Element && target.closest(WHERE_ONE_TYPES)) || !hasSingleKeys()) return;
      event.preventDefault();
      if (key === "/") latest.current.onSearch();
      else latest.current.onHelp();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

const WHERE_ONE_TYPES =
  'input:not([type="range"], [type="checkbox"], [type="radio"]), textarea, select, [contenteditable], dialog';
