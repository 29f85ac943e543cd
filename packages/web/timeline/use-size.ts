import { type RefObject, useEffect, useState } from "react";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of an element in whole pixels, with what it scrolls with at its right, followed as it changes; `initial` until there is one to measure. */
export function useSize(ref: RefObject<HTMLElement | null>, initial: Size): Size {
  const [size, setSize] = useState(initial);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      const { offsetWidth: width, clientHeight: height } = element;
      if (width === 0) return;
      setSize((last) => (last.width === width && last.height === height ? last : { width, height }));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [ref]);
  return size;
}
