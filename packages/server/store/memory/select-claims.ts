import type { Claim } from "@dossier/shared/model";
import type { ClaimFilter } from "../claim-query.ts";
import type { ClaimOrder, FundingOrder } from "../order.ts";
import { buildClaimTest, type ClaimTest } from "./filter-claims.ts";
import type { LibraryIndex } from "./library-index.ts";
import { sortBy } from "./ordering.ts";

/** A sorted list that holds every claim which the filter lets through, and the test that tells them from the others. */
export interface ClaimSelection {
  readonly sorted: readonly Claim[];
  readonly passes: ClaimTest;
}

/** Starts from the shortest list that an index gives: the claims of an entity, of a dossier, or all. */
export function selectClaims(
  filter: ClaimFilter,
  order: ClaimOrder | FundingOrder,
  index: LibraryIndex,
): ClaimSelection {
  const all = index.claimsInOrder[order];
  const passes = buildClaimTest(filter, index);
  const lists = [
    ...(filter.ends ?? []).map(({ entities }) => gather(entities, index.claimsByEntity)),
    ...(filter.dossiers ? [gather(filter.dossiers, index.claimsByDossier)] : []),
  ];
  const shortest = lists.reduce<readonly Claim[]>((best, list) => (list.length < best.length ? list : best), all);
  return { sorted: shortest === all ? all : sortBy(shortest, index.orderings[order]), passes };
}

/** The claims that the filter lets through, in order. */
export function listClaims(
  filter: ClaimFilter,
  order: ClaimOrder | FundingOrder,
  index: LibraryIndex,
): readonly Claim[] {
  const { sorted, passes } = selectClaims(filter, order, index);
  return sorted.filter(passes);
}

function gather(ids: readonly string[], lists: ReadonlyMap<string, readonly Claim[]>): readonly Claim[] {
  if (ids.length === 1) return lists.get(ids[0]!) ?? [];
  return [...new Set(ids.flatMap((id) => lists.get(id) ?? []))];
}
