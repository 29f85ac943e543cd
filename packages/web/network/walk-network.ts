/** A mark that the keyboard can go to. */
export interface WalkStop {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

export type Direction = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown";

/**
 * Where an arrow key leads: to the mark most nearly in that direction, first among those tied to the present one, then
 * among all.
 *
 * @returns the id, or undefined where nothing lies that way
 */
export function walkTowards(
  stops: readonly WalkStop[],
  from: string,
  direction: Direction,
  tied: ReadonlySet<string>,
): string | undefined {
  const start = stops.find((stop) => stop.id === from);
  if (!start) return stops[0]?.id;
  const [ux, uy] = DIRECTIONS[direction];
  const best = (candidates: readonly WalkStop[]) => {
    let chosen: string | undefined;
    let least = Infinity;
    for (const { id, x, y } of candidates) {
      const along = (x - start.x) * ux + (y - start.y) * uy;
      const aside = Math.abs((x - start.x) * uy - (y - start.y) * ux);
      if (id === from || along <= 0 || aside > along) continue;
      const distance = along + aside * 2;
      if (distance < least) {
        least = distance;
        chosen = id;
      }
    }
    return chosen;
  };
  return best(stops.filter((stop) => tied.has(stop.id))) ?? best(stops);
}

/**
 * Where a letter leads: to the next name after the present one that has a word beginning with it, in the order of
 * the names, and round to the first again.
 */
export function walkByLetter(stops: readonly WalkStop[], from: string, letter: string): string | undefined {
  const sought = letter.toLocaleLowerCase();
  const named = stops.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const matches = named.filter(({ name }) =>
    name
      .toLocaleLowerCase()
      .split(/[\s·‧・(（-]+/u)
      .some((word) => word.startsWith(sought)),
  );
  const present = matches.findIndex((stop) => stop.id === from);
  return matches[(present + 1) % Math.max(matches.length, 1)]?.id;
}

const DIRECTIONS: Readonly<Record<Direction, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
