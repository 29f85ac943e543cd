import { crossesRectangle, type Box } from "./geometry.ts";

/** Lines that can be asked quickly whether one of them passes through a rectangle. */
export interface LineIndex {
  /** Whether any line but the one at `own` comes nearer to a rectangle than `gap` pixels. */
  readonly isCrossed: (box: Box, own: number, gap: number) => boolean;
}

/** Pixels: about as wide as the words of a line. */
const CELL = 64;

/**
 * Cuts each line into pieces no longer than a square of a grid, and notes each piece in the squares that it comes to, so
 * that only what is near is compared.
 *
 * @param lines points of each line, x and y in turn
 */
export function createLineIndex(lines: readonly (readonly number[])[]): LineIndex {
  const cells = new Map<number, Piece[]>();
  lines.forEach((points, line) => {
    for (const piece of cut(points, line)) {
      const { x1, y1, x2, y2 } = piece;
      for (const cell of listCells(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2))) {
        const there = cells.get(cell);
        if (there) there.push(piece);
        else cells.set(cell, [piece]);
      }
    }
  });
  return {
    isCrossed: (box, own, gap) => {
      const [left, top, right, bottom] = [box.left - gap, box.top - gap, box.right + gap, box.bottom + gap];
      return listCells(left, top, right, bottom).some((cell) =>
        cells
          .get(cell)
          ?.some(
            ({ line, x1, y1, x2, y2 }) => line !== own && crossesRectangle(x1, y1, x2, y2, left, top, right, bottom),
          ),
      );
    },
  };
}

interface Piece {
  readonly line: number;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

function cut(points: readonly number[], line: number): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at + 3 < points.length; at += 2) {
    const [x1, y1, x2, y2] = [points[at]!, points[at + 1]!, points[at + 2]!, points[at + 3]!];
    const count = Math.max(1, Math.ceil(Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1)) / CELL));
    for (let piece = 0; piece < count; piece++) {
      const [from, to] = [piece / count, (piece + 1) / count];
      pieces.push({
        line,
        x1: x1 + (x2 - x1) * from,
        y1: y1 + (y2 - y1) * from,
        x2: x1 + (x2 - x1) * to,
        y2: y1 + (y2 - y1) * to,
      });
    }
  }
  return pieces;
}

/** A column and a row in one number: pictures are less than a million squares high. */
function listCells(left: number, top: number, right: number, bottom: number): readonly number[] {
  const cells: number[] = [];
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++) {
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++) {
      cells.push(column * 1_000_000 + row);
    }
  }
  return cells;
}
