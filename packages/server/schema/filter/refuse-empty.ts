import { badInput } from "../errors/bad-input.ts";

/**
 * Refuses conditions with a list of nothing. `between: []` would let everything through and `entity: []` nothing, and
 * whoever wrote either meant something else.
 */
export function refuseEmpty(conditions: object, path: readonly string[]): void {
  for (const [name, value] of Object.entries(conditions)) {
    if (Array.isArray(value)) checkNotEmpty(value, [...path, name]);
  }
}

/** The same for one list. */
export function checkNotEmpty(list: readonly unknown[], path: readonly (string | number)[]): void {
  if (list.length > 0) return;
  throw badInput({
    path,
    problem: "the list is empty",
    accepted: "at least one value, or nothing at all to take everything",
  });
}
