import { formatAddress, formatPagePath, parseAddress, PLAIN_STATE, type Selection } from "@dossier/shared/address";
import { useMemo } from "react";
import { useLocation, useSearch } from "wouter";
import { type Address, type AddressChange, writePageAddress } from "../use-address-state.ts";

/**
 * The address of a page about one thing or claim. What is selected on it leads to a page of its own; whatever else a link
 * asks for (a view, a path) leads into the explorer.
 */
export function useReadingAddress(dossier: string, { kind, id }: Selection): Address {
  const [, navigate] = useLocation();
  const search = useSearch();
  return useMemo(() => {
    const state = { ...PLAIN_STATE, lang: parseAddress(search, dossier).lang, selection: { kind, id } };
    const hrefOf = (change: AddressChange) => {
      const { lang, selection } = { ...state, ...change };
      const stays = Object.keys(change).every((key) => key === "lang" || key === "selection");
      if (stays && selection) return writePageAddress(dossier, selection, lang);
      return formatPagePath(dossier) + formatAddress({ ...PLAIN_STATE, lang: state.lang, ...change });
    };
    return {
      state,
      hrefOf,
      pageOf: (about) => writePageAddress(dossier, about, state.lang),
      go: (change) => navigate(hrefOf(change)),
    };
  }, [dossier, kind, id, search, navigate]);
}
