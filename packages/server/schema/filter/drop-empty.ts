/** Without what was not given: an absent condition and one that is `null` or `undefined` mean the same. */
export function dropEmpty<T extends object>(conditions: T): { [K in keyof T]: Exclude<T[K], null | undefined> } {
  // What is left is what the type says: the language cannot follow the filter.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(
    Object.entries(conditions).filter(([, value]) => value !== undefined && value !== null),
  ) as never;
}
