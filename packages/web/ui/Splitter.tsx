import type { KeyboardEvent, PointerEvent } from "react";

interface SplitterProps {
  readonly label: string;
  /** Height in pixels of what is below it. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

const STEP = 24;

/** The bar between two parts of a page, to be dragged, or moved with the arrow keys, Home and End. */
export function Splitter({ label, value, min, max, onChange }: SplitterProps) {
  const move = (next: number) => onChange(Math.round(Math.min(max, Math.max(min, next))));

  const drag = (down: PointerEvent<HTMLElement>) => {
    const bar = down.currentTarget;
    const startY = down.clientY;
    const height = measureBelow(bar) ?? value;
    bar.setPointerCapture(down.pointerId);
    const follow = (event: globalThis.PointerEvent) => move(height + startY - event.clientY);
    const release = () => bar.removeEventListener("pointermove", follow);
    bar.addEventListener("pointermove", follow);
    bar.addEventListener("lostpointercapture", release, { once: true });
  };

  const steer = (event: KeyboardEvent<HTMLElement>) => {
    const height = measureBelow(event.currentTarget) ?? value;
    const next = { ArrowUp: height + STEP, ArrowDown: height - STEP, Home: min, End: max }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    move(next);
  };

  return (
    <div
      className="splitter"
      role="separator"
      aria-orientation="horizontal"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      onPointerDown={drag}
      onKeyDown={steer}
    />
  );
}

/** What is last below may be lower than it wants to be, where the window is low; it moves on from where it is. */
function measureBelow(bar: HTMLElement): number | undefined {
  return bar.parentElement?.lastElementChild?.getBoundingClientRect().height;
}
