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
