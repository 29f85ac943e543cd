import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";

interface ReadingLineOptions {
  /** What scrolls; within it each step is an element with its number in `data-step`, one right after the other. */
  readonly scroller: RefObject<HTMLElement | null>;
  readonly step: number;
  /** Changes when the steps have other words, and so other heights. */
  readonly steps: unknown;
  /** The reader has scrolled to another step. */
  readonly onRead: (step: number) => void;
}

/**
 * Keeps the step and the scrolling in accord: the step that lies on a line near the upper border is the one that is read,
 * and a step that was gone to in another way is brought up to the border.
 */
export function useReadingLine({ scroller, step, steps, onRead }: ReadingLineOptions): void {
  const latest = useRef({ step, onRead });
  // Steps that were scrolled to and are not drawn as read yet, in their order: drawing may be behind.
  const scrolled = useRef<readonly number[]>([]);
  const drawn = useRef(steps);

  useLayoutEffect(() => {
    latest.current = { step, onRead };
  });

  useLayoutEffect(() => {
    const element = scroller.current;
    const place = scrolled.current.indexOf(step);
    const arrived = place >= 0 && drawn.current === steps;
    scrolled.current = arrived ? scrolled.current.slice(place + 1) : [];
    drawn.current = steps;
    // Whoever has scrolled there reads on from where they are.
    if (element && !arrived) bringUp(element, step);
  }, [scroller, step, steps]);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      timer = undefined;
      const found = findRead(element);
      if (found === undefined || found === (scrolled.current.at(-1) ?? latest.current.step)) return;
      scrolled.current = [...scrolled.current, found];
      latest.current.onRead(found);
    };
    const onScroll = () => {
      timer ??= setTimeout(read, PAUSE);
    };
    let { width } = element.getBoundingClientRect();
    const resized = new ResizeObserver(([entry]) => {
      if (!entry || entry.contentRect.width === width) return;
      ({ width } = entry.contentRect);
      // Lines break anew: what was read would be carried off by what stands above it.
      if (findRead(element) !== latest.current.step) bringUp(element, latest.current.step);
    });
    element.addEventListener("scroll", onScroll, { passive: true });
    resized.observe(element);
    return () => {
      clearTimeout(timer);
      element.removeEventListener("scroll", onScroll);
      resized.disconnect();
    };
  }, [scroller]);
}

/** Pixels from the upper border to the line. */
const LINE = 64;
/** Milliseconds between two looks at where one is while the scrolling goes on. */
const PAUSE = 80;

function listSteps(scroller: HTMLElement): readonly HTMLElement[] {
  return [...scroller.querySelectorAll<HTMLElement>("[data-step]")];
}

function findRead(scroller: HTMLElement): number | undefined {
  const line = scroller.getBoundingClientRect().top + LINE;
  const found = listSteps(scroller).findLast((each) => each.getBoundingClientRect().top <= line);
  return found && Number(found.dataset["step"]);
}

function bringUp(scroller: HTMLElement, step: number): void {
  const found = listSteps(scroller).find((each) => Number(each.dataset["step"]) === step);
  if (found) scroller.scrollTop += found.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
}
