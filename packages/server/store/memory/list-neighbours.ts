import { listTies } from "@dossier/shared/projections";
import type { ClaimFilter } from "../claim-query.ts";
import type { Neighbour } from "../entity-query.ts";
import type { LibraryIndex } from "./library-index.ts";
import { type Ordering, buildOrdering, sortBy } from "./ordering.ts";
import { listClaims } from "./select-claims.ts";

/** The most claims first, then by id. */
export const NEIGHBOUR_ORDERING: Ordering<Neighbour> = buildOrdering(["DESC", "ASC"], ({ entity, claims }) => [
  claims.length,
  entity,
]);

/** All that claims tie to an entity, whichever way the ties point. */
export function listNeighbours(entity: string, filter: ClaimFilter, index: LibraryIndex): readonly Neighbour[] {
  const claimsByNeighbour = new Map<string, string[]>();
  const ends = [...(filter.ends ?? []), { entities: [entity] }];
  for (const claim of listClaims({ ...filter, ends }, "STORY", index)) {
    const others = listTies(claim).flatMap(({ source, target }) =>
      source === entity ? [target] : target === entity ? [source] : [],
    );
    for (const other of new Set(others)) {
      claimsByNeighbour.set(other, [...(claimsByNeighbour.get(other) ?? []), claim.id]);
    }
  }
  return sortBy(
    Array.from(claimsByNeighbour, ([id, claims]) => ({ entity: id, claims })),
    NEIGHBOUR_ORDERING,
  );
}
