import { listTies } from "@dossier/shared/projections";
import type { EntityPath, PathQuery } from "../projection-query.ts";
import { buildClaimTest } from "./filter-claims.ts";
import type { LibraryIndex } from "./library-index.ts";

/**
 * Looks for the shortest way step by step from the start: first all that one claim ties to it, then all that is tied to
 * those. Neighbours are met in the order of the story, so that of several shortest ways it is always the same one.
 */
export function findPath({ from, to, maxLength, filter }: PathQuery, index: LibraryIndex): EntityPath | null {
  if (from === to) return { entities: [from], links: [] };
  const passes = buildClaimTest(filter, index);
  const tiesOf = (entity: string) => listTiesOf(entity, index, passes);

  const cameFrom = new Map<string, string | undefined>([[from, undefined]]);
  let rim = [from];
  for (let step = 0; step < maxLength && rim.length > 0 && !cameFrom.has(to); step++) {
    const next: string[] = [];
    for (const entity of rim) {
      for (const { other } of tiesOf(entity)) {
        if (cameFrom.has(other)) continue;
        cameFrom.set(other, entity);
        next.push(other);
      }
    }
    rim = next;
  }
  if (!cameFrom.has(to)) return null;

  const entities = [to];
  for (let at = cameFrom.get(to); at !== undefined; at = cameFrom.get(at)) entities.unshift(at);
  const links = entities.slice(1).map((end, place) => {
    const start = entities[place]!;
    const claims = tiesOf(start).flatMap(({ other, claim }) => (other === end ? [claim] : []));
    return { from: start, to: end, claims: [...new Set(claims)] };
  });
  return { entities, links };
}

function listTiesOf(entity: string, { claimsByEntity }: LibraryIndex, passes: ReturnType<typeof buildClaimTest>) {
  return (claimsByEntity.get(entity) ?? [])
    .filter(passes)
    .flatMap((claim) =>
      listTies(claim).flatMap(({ source, target }) =>
        source === entity
          ? [{ other: target, claim: claim.id }]
          : target === entity
            ? [{ other: source, claim: claim.id }]
            : [],
      ),
    );
}
