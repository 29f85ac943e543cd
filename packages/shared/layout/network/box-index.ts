import { overlapArea, type Box } from "./geometry.ts";

/** Rectangles that can be asked quickly whether another one touches any of them. */
export interface BoxIndex {
  readonly add: (box: Box) => void;
  /** Whether a rectangle keeps `gap` pixels of distance from all of them. */
  readonly isFree: (box: Box) => boolean;
}

/** Pixels: about as wide as the words of a line. */
const CELL = 64;

/** Each rectangle is noted in every square of a grid that it comes near to, so that only neighbours are compared. */
export function createBoxIndex(boxes: readonly Box[], gap: number): BoxIndex {
  const cells = new Map<number, Box[]>();
  const add = (box: Box) => {
    for (const cell of listCells(box, gap)) {
      const there = cells.get(cell);
      if (there) there.push(box);
      else cells.set(cell, [box]);
    }
  };
  for (const box of boxes) add(box);
  return {
    add,
    isFree: (box) =>
      listCells(box, gap).every(
        (cell) => cells.get(cell)?.every((other) => overlapArea(box, other, gap) === 0) ?? true,
      ),
  };
}

/** A column and a row in one number: pictures are less than a million squares high. */
function listCells({ left, top, right, bottom }: Box, gap: number): readonly number[] {
  const cells: number[] = [];
  for (let column = Math.floor((left - gap) / CELL); column <= Math.floor((right + gap) / CELL); column++) {
    for (let row = Math.floor((top - gap) / CELL); row <= Math.floor((bottom + gap) / CELL); row++) {
      cells.push(column * 1_000_000 + row);
    }
  }
  return cells;
}
