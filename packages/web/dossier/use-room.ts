import type { NetworkFrame } from "@dossier/shared/layout";
import { useEffect, useState, type RefObject } from "react";

/** How many whole pixels an element has on the page; undefined until that is known, and while it is not shown. */
export function useRoom(element: RefObject<Element | null>): NetworkFrame | undefined {
  const [room, setRoom] = useState<NetworkFrame>();
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const width = Math.round(entry.contentRect.width);
      const height = Math.round(entry.contentRect.height);
      const shown = width > 0 && height > 0;
      setRoom((before) => {
        if (!shown) return undefined;
        return before?.width === width && before.height === height ? before : { width, height };
      });
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return room;
}
