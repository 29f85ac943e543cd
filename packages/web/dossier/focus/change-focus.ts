import type { AddressChange } from "../use-address-state.ts";

/**
 * The address with other things in focus. Places that a reader has given to marks belong to the picture that they were
 * given in: another focus is another picture. How two things are tied is told in the whole network, so that it is no
 * longer asked for.
 */
export function changeFocus(focus: readonly string[]): AddressChange {
  return { focus, path: undefined, pins: [] };
}

/** Opens a thing: the first one alone, the next ones beside it. */
export function openThing(focus: readonly string[], id: string): AddressChange {
  return focus.includes(id) ? {} : changeFocus([...focus, id]);
}
