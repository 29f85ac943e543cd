import { useCallback, useMemo } from "react";
import { useLocation, useSearch } from "wouter";
import {
  formatAddress,
  formatPagePath,
  parseAddress,
  PLAIN_STATE,
  type AddressState,
  type Selection,
} from "@dossier/shared/address";

export type AddressChange = Partial<AddressState>;

export interface Address {
  readonly state: AddressState;
  /** The address after a change, for links. */
  readonly hrefOf: (change: AddressChange) => string;
  /** The address of the page that a thing or a claim has to itself. */
  readonly pageOf: (about: Selection) => string;
  /** Goes there; the back button comes back. What is there already is not gone to again. */
  readonly go: (change: AddressChange, options?: GoOptions) => void;
}

export interface GoOptions {
  /** Takes the place of the present address, so that the back button goes past it: for what comes many times a second. */
  readonly replace?: boolean;
}

/** The state of the page, kept nowhere but in its address. */
export function useAddressState(dossier: string): Address {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const state = useMemo(() => parseAddress(search, dossier), [search, dossier]);
  const hrefOf = useCallback((change: AddressChange) => path + formatAddress({ ...state, ...change }), [path, state]);
  const go = useCallback(
    (change: AddressChange, options?: GoOptions) => {
      // The page may still be drawing what was asked for last: a change is one of the address as it is now.
      const now = parseAddress(location.search, dossier);
      const next = formatAddress({ ...now, ...change });
      if (next !== formatAddress(now)) navigate(location.pathname + next, options);
    },
    [navigate, dossier],
  );
  const { lang } = state;
  const pageOf = useCallback((about: Selection) => writePageAddress(dossier, about, lang), [dossier, lang]);
  return useMemo(() => ({ state, hrefOf, pageOf, go }), [state, hrefOf, pageOf, go]);
}

/** The address of a page of its own, in the language that the reader has chosen. */
export function writePageAddress(dossier: string, about: Selection, lang: AddressState["lang"]): string {
  return formatPagePath(dossier, about) + formatAddress({ ...PLAIN_STATE, lang });
}
