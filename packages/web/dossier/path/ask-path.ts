import type { AddressState } from "@dossier/shared/address";
import type { AddressChange } from "../use-address-state.ts";

/**
 * The address that asks how two things are tied; without the second one, which it is to be. The answer is in the panel and
 * in the whole network, so nothing stays selected or in focus.
 */
export function askPath({ view }: AddressState, from: string, to?: string): AddressChange {
  return { path: [from, to], selection: undefined, focus: [], view: view === "story" ? "network" : view };
}
