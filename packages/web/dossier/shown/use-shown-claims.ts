import type { AddressState } from "@dossier/shared/address";
import { useMemo } from "react";
import type { DossierPageQuery } from "../../api/generated/graphql.ts";
import { filterClaims } from "./filter-claims.ts";
import type { Shown } from "./shown.ts";

/** Reads from the address what of the dossier is to be shown. */
export function useShownClaims(dossier: NonNullable<DossierPageQuery["dossier"]>, { filter }: AddressState): Shown {
  const { nodes } = dossier.claims;
  const claims = useMemo(() => {
    const left = filterClaims(nodes, filter);
    return left === nodes ? undefined : new Set(left.map(({ id }) => id));
  }, [nodes, filter]);
  return useMemo(() => ({ claims, emphasis: undefined, certainty: undefined }), [claims]);
}
