import { type RefObject, useEffect, useState } from "react";

/** How far an element is scrolled down, in pixels. */
export function useScrollTop(ref: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const read = (): void => {
      setTop(Math.max(0, element.scrollTop));
    };
    element.addEventListener("scroll", read, { passive: true });
    return () => {
      element.removeEventListener("scroll", read);
    };
  }, [ref]);
  return top;
}
