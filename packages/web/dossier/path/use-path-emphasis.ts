import type { AddressState } from "@dossier/shared/address";
import { useMemo } from "react";
import type { DossierPageQuery } from "../../api/generated/graphql.ts";
import type { Shown } from "../shown/shown.ts";
import { findAskedChains } from "./page-chains.ts";

/** Brings out the chains of the path that the address asks for, in all views. */
export function usePathEmphasis(shown: Shown, graph: DossierPageQuery["graph"], path: AddressState["path"]): Shown {
  const [from, to] = path ?? [];
  const found = useMemo(
    () => (from === undefined ? undefined : findAskedChains(graph, shown.claims, [from, to])),
    [graph, shown.claims, from, to],
  );
  return useMemo(() => {
    if (!found || found.chains.length === 0) return shown;
    const ties = found.chains.flat().flatMap((link) => link.ties);
    return {
      ...shown,
      emphasis: new Set(ties.map(({ claim }) => claim)),
      lines: new Set(ties.map(({ id }) => id)),
      ends: new Set([from, to].filter((end) => end !== undefined)),
    };
  }, [shown, found, from, to]);
}
