import type { SortKey } from "../page.ts";
import { compareDecimals } from "./compare-decimals.ts";

/** How a list is sorted: the key of each thing, and for each value of the key how it is compared. */
export interface Ordering<T> {
  readonly keyOf: (item: T) => SortKey;
  readonly compare: (a: SortKey, b: SortKey) => number;
}

/** How one value of a key is compared: by size or by letters upward or downward, decimal texts by what they amount to. */
export type Column = "ASC" | "DESC" | "DECIMAL_ASC" | "DECIMAL_DESC";

export function buildOrdering<T>(columns: readonly Column[], keyOf: (item: T) => SortKey): Ordering<T> {
  return { keyOf, compare: (a, b) => compareKeys(columns, a, b) };
}

export function sortBy<T>(items: Iterable<T>, { keyOf, compare }: Ordering<T>): readonly T[] {
  return Array.from(items, (item) => ({ item, key: keyOf(item) }))
    .toSorted((a, b) => compare(a.key, b.key))
    .map(({ item }) => item);
}

function compareKeys(columns: readonly Column[], a: SortKey, b: SortKey): number {
  for (const [index, column] of columns.entries()) {
    const order = compareValues(column, a[index] ?? "", b[index] ?? "");
    if (order !== 0) return column.endsWith("DESC") ? -order : order;
  }
  return 0;
}

function compareValues(column: Column, a: string | number, b: string | number): number {
  if (column.startsWith("DECIMAL")) return compareDecimals(String(a), String(b));
  return a < b ? -1 : a > b ? 1 : 0;
}
