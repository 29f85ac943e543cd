import { type Claim, type Dossier, type Entity, listClaimEntities } from "@dossier/shared/model";
import type { DossierHead, DossierStore } from "../store/dossier-store.ts";
import type { Page, PageRequest, SortKey } from "../store/page.ts";

const PAGE_SIZE = 1000;

/** Puts a whole dossier together: the claims in the order of the story, and every entity that is in it. */
export async function collectDossier(store: DossierStore, head: DossierHead): Promise<Dossier> {
  const filter = { dossiers: [head.id] };
  const claims = await walkPages(async (page) => {
    const [first] = await store.claimPages([{ filter, order: "STORY", page }]);
    return first!;
  });
  const entities = await walkPages(async (page) => {
    const [first] = await store.entityPages([{ filter, order: "NAME_ASC", page }]);
    return first!;
  });
  return { ...head, entities, claims, reviews: await readReviews(store, claims) };
}

/** The same with these claims alone, those that a causation among them speaks of, and all that they name. */
export async function collectClaims(
  store: DossierStore,
  head: DossierHead,
  chosen: readonly Claim[],
): Promise<Dossier> {
  const claims = new Map(chosen.map((claim) => [claim.id, claim]));
  let causations = chosen;
  while (causations.length > 0) {
    const missing = causations.flatMap(listEnds).filter((id) => !claims.has(id));
    // oxlint-disable-next-line no-await-in-loop -- what is asked for depends on what has been answered
    causations = keepKnown(await store.claimsById([...new Set(missing)]));
    for (const claim of causations) claims.set(claim.id, claim);
  }
  const all = [...claims.values()];
  const named = new Set([...all.flatMap(listNamed), ...(head.protagonist === undefined ? [] : [head.protagonist])]);
  const entities = keepKnown(await store.entitiesById([...named]));
  const topics = entities.flatMap(listTopics).filter((id) => !named.has(id));
  const others = keepKnown(await store.entitiesById([...new Set(topics)]));
  return { ...head, entities: [...entities, ...others], claims: all, reviews: await readReviews(store, all) };
}

async function walkPages<T>(readPage: (page: PageRequest) => Promise<Page<T>>): Promise<readonly T[]> {
  const items: T[] = [];
  let after: SortKey | undefined;
  do {
    const request: PageRequest = { direction: "FORWARD", size: PAGE_SIZE, ...(after ? { after } : {}) };
    // oxlint-disable-next-line no-await-in-loop -- a page begins where the one before it has ended
    const page = await readPage(request);
    items.push(...page.items.map(({ item }) => item));
    after = page.hasNext ? page.items.at(-1)?.key : undefined;
  } while (after);
  return items;
}

async function readReviews(store: DossierStore, claims: readonly Claim[]) {
  return keepKnown(await store.reviewsById(claims.flatMap(({ reviews }) => reviews)));
}

function listEnds(claim: Claim): readonly string[] {
  return claim.type === "Causation" ? [claim.cause, claim.effect] : [];
}

function listNamed(claim: Claim): readonly string[] {
  const { assertedBy } = claim;
  return assertedBy.kind === "ENTITY" ? [...listClaimEntities(claim), assertedBy.entity] : listClaimEntities(claim);
}

function listTopics(entity: Entity): readonly string[] {
  return entity.type === "Work" ? entity.topics : [];
}

function keepKnown<T>(found: readonly (T | null)[]): readonly T[] {
  return found.filter((each) => each !== null);
}
