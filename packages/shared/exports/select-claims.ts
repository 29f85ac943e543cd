import { type Claim, type Dossier, type Entity, listClaimEntities } from "../model/index.ts";

/**
 * The part of a dossier that these claims need: they themselves, their reviews, and everything that they name or that
 * asserts them. Its sources stay, all of them. Without a choice it is the whole dossier, as it is.
 */
export function selectClaims(dossier: Dossier, chosen?: ReadonlySet<string>): Dossier {
  if (!chosen) return dossier;
  const claims = dossier.claims.filter(({ id }) => chosen.has(id));
  const named = new Set(claims.flatMap(listNamed));
  const topics = new Set(dossier.entities.flatMap((entity) => (named.has(entity.id) ? listTopics(entity) : [])));
  const entities = dossier.entities.filter(({ id }) => named.has(id) || topics.has(id));
  const { protagonist, ...rest } = dossier;
  return {
    ...rest,
    ...(protagonist !== undefined && named.has(protagonist) ? { protagonist } : {}),
    unnamedSources: dossier.unnamedSources.filter(({ id }) => named.has(id)),
    entities,
    claims,
    reviews: dossier.reviews.filter(({ claim }) => chosen.has(claim)),
  };
}

/**
 * The choice with the claims that its causations speak of, without which the files of a dossier would name what is not in
 * them.
 */
export function includeCausedClaims(dossier: Dossier, chosen: ReadonlySet<string>): ReadonlySet<string> {
  const byId = new Map(dossier.claims.map((claim) => [claim.id, claim]));
  const all = new Set(chosen);
  // A set is walked to its end, what is added on the way included.
  for (const id of all) {
    const claim = byId.get(id);
    if (claim?.type === "Causation") all.add(claim.cause).add(claim.effect);
  }
  return all;
}

function listNamed(claim: Claim): readonly string[] {
  const { assertedBy } = claim;
  if (assertedBy.kind === "ENTITY") return [...listClaimEntities(claim), assertedBy.entity];
  if (assertedBy.kind === "UNNAMED") return [...listClaimEntities(claim), assertedBy.unnamedSource];
  return listClaimEntities(claim);
}

function listTopics(entity: Entity): readonly string[] {
  return entity.type === "Work" ? entity.topics : [];
}
