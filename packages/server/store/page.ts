/**
 * Where a thing stands in an ordered list: the values that it is sorted by, the last one an id, so that no two are equal.
 * It is all that a store needs to go on from there, whatever has been added or removed since.
 */
export type SortKey = readonly (string | number)[];

/** A page of a list, by place and not by number. */
export interface PageRequest {
  /** FORWARD: from the beginning, or from `after` on. BACKWARD: up to the end, or to `before`. */
  readonly direction: "FORWARD" | "BACKWARD";
  /** At most so many; at least 1. */
  readonly size: number;
  /** Only what stands after this place. */
  readonly after?: SortKey;
  /** Only what stands before this place. */
  readonly before?: SortKey;
}

export interface PageItem<T> {
  readonly item: T;
  readonly key: SortKey;
}

/** The items of a page are in the order of the list, for BACKWARD too. */
export interface Page<T> {
  readonly items: readonly PageItem<T>[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}
