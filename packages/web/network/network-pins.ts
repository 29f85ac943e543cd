import type { NetworkFrame } from "@dossier/shared/layout";
import { useMemo } from "react";

/** A mark that a reader has put somewhere, in thousandths of the picture's width and height: so it is in its place in any frame. */
export interface NetworkPin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Where marks have been put, by id, in the pixels of a layout. */
export type MovedMarks = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

export function useMovedMarks(pins: readonly NetworkPin[], { width, height }: NetworkFrame): MovedMarks {
  return useMemo(() => findMovedMarks(pins, { width, height }), [pins, width, height]);
}

export function findMovedMarks(pins: readonly NetworkPin[], { width, height }: NetworkFrame): MovedMarks {
  return new Map(pins.map(({ id, x, y }) => [id, { x: (x / WHOLE) * width, y: (y / WHOLE) * height }]));
}

/** The pins after a mark has been put somewhere, in the pixels of a picture. */
export function putPin(
  pins: readonly NetworkPin[],
  id: string,
  x: number,
  y: number,
  { width, height }: NetworkFrame,
): readonly NetworkPin[] {
  return [...releasePin(pins, id), { id, x: (x / width) * WHOLE, y: (y / height) * WHOLE }];
}

export function releasePin(pins: readonly NetworkPin[], id: string): readonly NetworkPin[] {
  return pins.filter((pin) => pin.id !== id);
}

const WHOLE = 1000;
