import type { Page, PageItem, PageRequest, SortKey } from "../page.ts";
import type { Ordering } from "./ordering.ts";

/**
 * Cuts a page out of a sorted list, taking only what passes the test. It looks at no more of the list than it has to: from
 * the cursor to the end of the page, and on to the next and the previous thing that passes.
 */
export function pageList<T>(
  sorted: readonly T[],
  ordering: Ordering<T>,
  { direction, size, after, before }: PageRequest,
  passes: (item: T) => boolean = () => true,
): Page<T> {
  const start = after ? findPlace(sorted, ordering, after, true) : 0;
  const end = before ? findPlace(sorted, ordering, before, false) : sorted.length;
  const places: number[] = [];
  if (direction === "FORWARD") {
    for (let place = start; place < end && places.length < size; place++) {
      if (passes(sorted[place]!)) places.push(place);
    }
  } else {
    for (let place = end - 1; place >= start && places.length < size; place--) {
      if (passes(sorted[place]!)) places.unshift(place);
    }
  }
  const first = places[0] ?? (direction === "FORWARD" ? start : end);
  const last = places.at(-1) ?? first - 1;
  return {
    items: places.map((place): PageItem<T> => ({ item: sorted[place]!, key: ordering.keyOf(sorted[place]!) })),
    hasNext: hasAny(sorted, passes, last + 1, sorted.length),
    hasPrevious: hasAny(sorted, passes, 0, first),
  };
}

/** The first place whose key is not before the given one, or with `beyond` the first that comes after it. */
function findPlace<T>(sorted: readonly T[], { keyOf, compare }: Ordering<T>, key: SortKey, beyond: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = compare(keyOf(sorted[middle]!), key);
    if (order < 0 || (beyond && order === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function hasAny<T>(sorted: readonly T[], passes: (item: T) => boolean, from: number, to: number): boolean {
  for (let place = from; place < to; place++) if (passes(sorted[place]!)) return true;
  return false;
}
