/** The stretches of one row that are taken, in pixels. */
export interface RowSpace {
  /** Whether nothing lies between `x0` and `x1`. */
  isFree(x0: number, x1: number): boolean;
  take(x0: number, x1: number): void;
}

export function createRowSpace(): RowSpace {
  const taken: (readonly [number, number])[] = [];
  return {
    isFree: (x0, x1) => taken.every(([from, to]) => x1 <= from || x0 >= to),
    take: (x0, x1) => {
      taken.push([x0, x1]);
    },
  };
}

interface Span {
  readonly x0: number;
  readonly x1: number;
}

/** Between words and what comes before or after them. */
export const LABEL_GAP = 5;
/** Between two marks of a row. */
const GAP = 2;

/** Whether a mark has room beside all others and their words. */
export function isFree(space: RowSpace, { x0, x1 }: Span): boolean {
  return space.isFree(x0 - GAP, x1 + GAP);
}

export function takeSpace(space: RowSpace, mark: Span, label: Span | undefined): void {
  space.take(mark.x0 - GAP, mark.x1 + GAP);
  if (label) space.take(label.x0 - LABEL_GAP, label.x1 + LABEL_GAP);
}
