import type { AddressChange } from "../use-address-state.ts";

/**
 * The address with other things in focus. Places that a reader has given to marks belong to the picture that they were
 * given in: another focus is another picture.
 */
export function changeFocus(focus: readonly string[]): AddressChange {
  return { focus, pins: [] };
}

/** Opens a thing: the first one alone, the next ones beside it. */
export function openThing(focus: readonly string[], id: string): AddressChange {
  return focus.includes(id) ? {} : changeFocus([...focus, id]);
}
