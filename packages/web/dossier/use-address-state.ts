import { useCallback, useMemo } from "react";
import { useLocation, useSearch } from "wouter";
import { formatAddress, parseAddress, type AddressState } from "@dossier/shared/address";

export type AddressChange = Partial<AddressState>;

export interface Address {
  readonly state: AddressState;
  /** The address after a change, for links. */
  readonly hrefOf: (change: AddressChange) => string;
  /** Goes there; the back button comes back. What is there already is not gone to again. */
  readonly go: (change: AddressChange) => void;
}

/** The state of the page, kept nowhere but in its address. */
export function useAddressState(dossier: string): Address {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const state = useMemo(() => parseAddress(search, dossier), [search, dossier]);
  const hrefOf = useCallback(
    (change: AddressChange) => path + formatAddress({ ...state, ...change }, search),
    [path, search, state],
  );
  const go = useCallback(
    (change: AddressChange) => {
      const next = hrefOf(change);
      if (next !== hrefOf({})) navigate(next);
    },
    [navigate, hrefOf],
  );
  return useMemo(() => ({ state, hrefOf, go }), [state, hrefOf, go]);
}
