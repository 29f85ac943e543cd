import { useCallback, useEffect, useRef, useState } from "react";
import { SLIDER_END } from "./as-of-span.ts";

export interface Playing {
  readonly playing: boolean;
  /** Plays on from a place of the slider to its end, where it stops by itself. */
  readonly play: (from: number) => void;
  readonly pause: () => void;
}

interface PlayingOptions {
  /** Whether the reader wants no animation: then it goes on in steps. */
  readonly still: boolean;
  readonly onMove: (value: number) => void;
  readonly onEnd: () => void;
}

/** Milliseconds from one end of the slider to the other. */
const DURATION = 16_000;
const STEPS = 20;

/** Moves the slider by itself: evenly along its scale, so that crowded years take the time that they have the room for. */
export function usePlaying(options: PlayingOptions): Playing {
  const [playing, setPlaying] = useState(false);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const stop = useRef<() => void>(undefined);
  const pause = useCallback(() => {
    stop.current?.();
    stop.current = undefined;
    setPlaying(false);
  }, []);
  const play = useCallback(
    (from: number) => {
      stop.current?.();
      const move = (value: number): boolean => {
        latest.current.onMove(Math.min(SLIDER_END, value));
        if (value < SLIDER_END) return true;
        pause();
        latest.current.onEnd();
        return false;
      };
      stop.current = latest.current.still ? playInSteps(from, move) : playEvenly(from, move);
      setPlaying(true);
    },
    [pause],
  );
  useEffect(() => () => stop.current?.(), []);
  return { playing, play, pause };
}

/** Whether to go on. */
type Move = (value: number) => boolean;

function playEvenly(from: number, move: Move): () => void {
  let begun: number | undefined;
  let frame = requestAnimationFrame(function next(now: number): void {
    begun ??= now;
    if (move(from + ((now - begun) / DURATION) * SLIDER_END)) frame = requestAnimationFrame(next);
  });
  return () => cancelAnimationFrame(frame);
}

function playInSteps(from: number, move: Move): () => void {
  let value = from;
  const timer = setInterval(() => {
    value += SLIDER_END / STEPS;
    if (!move(value)) clearInterval(timer);
  }, DURATION / STEPS);
  return () => clearInterval(timer);
}
