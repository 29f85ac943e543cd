import { CLAIM_TYPES, ENTITY_TYPES, MODALITIES, VERDICTS } from "@dossier/shared/model";
import type { LibraryStats } from "../projection-query.ts";
import type { LibraryIndex } from "./library-index.ts";

/** Counts one dossier, or all. An entity that is in two dossiers is one entity. */
export function countStats(index: LibraryIndex, dossierId?: string): LibraryStats {
  const dossiers = index.dossiers.filter(({ id }) => dossierId === undefined || id === dossierId);
  const entityIds = new Set(dossiers.flatMap((dossier) => dossier.entities.map(({ id }) => id)));
  const entities = index.entities.filter(({ id }) => entityIds.has(id));
  const claims = dossiers.flatMap((dossier) => dossier.claims);
  const reviews = dossiers.flatMap((dossier) => dossier.reviews);
  const days = claims
    .flatMap(({ time }) => [time?.start, time?.end])
    .filter((date) => date !== null && date !== undefined);
  return {
    dossiers: dossiers.length,
    sources: new Set(dossiers.flatMap(({ sources }) => sources.map(({ id }) => id))).size,
    entities: entities.length,
    claims: claims.length,
    reviews: reviews.length,
    entitiesByType: ENTITY_TYPES.map((type) => ({ type, count: count(entities, (entity) => entity.type === type) })),
    claimsByType: CLAIM_TYPES.map((type) => ({ type, count: count(claims, (claim) => claim.type === type) })),
    claimsByModality: MODALITIES.map((modality) => ({
      modality,
      count: count(claims, (claim) => claim.modality === modality),
    })),
    reviewsByVerdict: VERDICTS.map((verdict) => ({
      verdict,
      count: count(reviews, (review) => review.verdict === verdict),
    })),
    earliest: days.map(({ earliest }) => earliest).toSorted()[0] ?? null,
    latest:
      days
        .map(({ latest }) => latest)
        .toSorted()
        .at(-1) ?? null,
  };
}

function count<T>(things: readonly T[], test: (thing: T) => boolean): number {
  return things.reduce((sum, thing) => sum + (test(thing) ? 1 : 0), 0);
}
