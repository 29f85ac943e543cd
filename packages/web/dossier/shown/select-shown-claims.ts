import type { ClaimFilter } from "@dossier/shared/address";
import { type FilterableClaim, filterClaims } from "./filter-claims.ts";

interface FilterableDossier {
  readonly claims: { readonly nodes: readonly (FilterableClaim & { readonly id: string })[] };
}

/** Ids of the claims that a filter leaves; undefined where it leaves all of them. */
export function selectShownClaims({ claims }: FilterableDossier, filter: ClaimFilter): ReadonlySet<string> | undefined {
  const left = filterClaims(claims.nodes, filter);
  return left === claims.nodes ? undefined : new Set(left.map(({ id }) => id));
}
