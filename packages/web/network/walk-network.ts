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

interface Tie {
  readonly source: string;
  readonly target: string;
  /** Its place among the ties of the same two things. */
  readonly fan: number;
}

/** The ties of a thing in the order of the clock's hand, from twelve on; those to the same other one side by side. */
export function listTiesClockwise<T extends Tie>(
  ties: readonly T[],
  from: string,
  places: ReadonlyMap<string, { readonly x: number; readonly y: number }>,
): readonly T[] {
  const centre = places.get(from);
  const angle = ({ source, target }: Tie) => {
    const other = places.get(source === from ? target : source);
    if (!centre || !other) return 0;
    const turned = Math.atan2(other.x - centre.x, centre.y - other.y);
    return turned < 0 ? turned + 2 * Math.PI : turned;
  };
  return ties
    .filter(({ source, target }) => source === from || target === from)
    .toSorted((a, b) => angle(a) - angle(b) || a.fan - b.fan);
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
