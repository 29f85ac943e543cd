import { createContext, useContext } from "react";
import type { Address } from "./use-address-state.ts";

/** The address of the page that a view is on: where its links lead, and how it goes there. */
export const AddressContext = createContext<Address | null>(null);

export function useAddress(): Address {
  const address = useContext(AddressContext);
  if (!address) throw new Error("address: a view of a dossier stands outside of its page");
  return address;
}
