import type { AddressState } from "@dossier/shared/address";
import { judgeCertainty } from "@dossier/shared/dates";
import { useMemo } from "react";
import type { DossierPageQuery } from "../../api/generated/graphql.ts";
import { tellUndated } from "../as-of/tell-undated.ts";
import { selectShownClaims } from "./select-shown-claims.ts";
import type { Shown } from "./shown.ts";

/** Reads from the address what of the dossier is to be shown. */
export function useShownClaims(dossier: NonNullable<DossierPageQuery["dossier"]>, state: AddressState): Shown {
  const { filter, asOf } = state;
  const claims = useMemo(() => selectShownClaims(dossier, filter), [dossier, filter]);
  const { nodes } = dossier.claims;
  const certainty = useMemo(
    () =>
      asOf ? new Map(nodes.map(({ id, time }) => [id, tellUndated(judgeCertainty(time, asOf), time)])) : undefined,
    [nodes, asOf],
  );
  return useMemo(() => ({ claims, emphasis: undefined, certainty }), [claims, certainty]);
}
