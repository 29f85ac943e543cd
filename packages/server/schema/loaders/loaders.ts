import type { Claim, Entity, Review, Source, UnnamedSource } from "@dossier/shared/model";
import type { StoryStep } from "@dossier/shared/projections";

import type { CausalClaims, ClaimFilter, ClaimPageQuery } from "../../store/claim-query.ts";
import type { DossierHead, DossierStore } from "../../store/dossier-store.ts";
import type { EntityFilter, EntityPageQuery, Neighbour, NeighbourPageQuery } from "../../store/entity-query.ts";
import type { Page } from "../../store/page.ts";
import type { StoryQuery } from "../../store/projection-query.ts";
import { BatchLoader, type MaybePromise, whenReady } from "./batch-loader.ts";

/**
 * The only way from resolvers to what is fetched by id or by the level. `find…` gives `null` for an unknown id; the plain
 * names are for ids that the data itself holds, where an unknown one is a fault of the data and an error.
 */
export interface Loaders {
  dossier(id: string): MaybePromise<DossierHead>;
  entity(id: string): MaybePromise<Entity>;
  claim(id: string): MaybePromise<Claim>;
  review(id: string): MaybePromise<Review>;
  source(id: string): MaybePromise<Source>;
  findDossier(id: string): MaybePromise<DossierHead | null>;
  findEntity(id: string): MaybePromise<Entity | null>;
  findClaim(id: string): MaybePromise<Claim | null>;
  findReview(id: string): MaybePromise<Review | null>;
  findSource(id: string): MaybePromise<Source | null>;
  findUnnamedSource(id: string): MaybePromise<UnnamedSource | null>;
  /** The lines of the operator's copy of a source, each as its code points; `null` without a copy. */
  sourceLines(sourceId: string): MaybePromise<readonly (readonly string[])[] | null>;
  dossiersOfEntity(id: string): MaybePromise<readonly string[]>;
  causationsOfClaim(id: string): MaybePromise<CausalClaims>;
  claimPage(query: ClaimPageQuery): MaybePromise<Page<Claim>>;
  claimCount(filter: ClaimFilter): MaybePromise<number>;
  entityPage(query: EntityPageQuery): MaybePromise<Page<Entity>>;
  entityCount(filter: EntityFilter): MaybePromise<number>;
  neighbourPage(query: NeighbourPageQuery): MaybePromise<Page<Neighbour>>;
  neighbourCount(query: Omit<NeighbourPageQuery, "page">): MaybePromise<number>;
  story(query: StoryQuery): MaybePromise<readonly StoryStep[]>;
}

/** Loaders for one request; they remember what it has fetched and end with it. */
export function buildLoaders(store: DossierStore): Loaders {
  const dossiers = byId((ids) => store.dossiersById(ids));
  const entities = byId((ids) => store.entitiesById(ids));
  const claims = byId((ids) => store.claimsById(ids));
  const reviews = byId((ids) => store.reviewsById(ids));
  const sources = byId((ids) => store.sourcesById(ids));
  const unnamedSources = byId((ids) => store.unnamedSourcesById(ids));
  const lines = byId(async (ids) =>
    (await store.textsOfSources(ids)).map((text) => (text === null ? null : splitLines(text))),
  );
  const memberships = byId((ids) => store.dossiersOfEntities(ids));
  const causations = byId((ids) => store.causationsOfClaims(ids));
  const claimPages = byShape((queries: readonly ClaimPageQuery[]) => store.claimPages(queries));
  const claimCounts = byShape((filters: readonly ClaimFilter[]) => store.countClaims(filters));
  const entityPages = byShape((queries: readonly EntityPageQuery[]) => store.entityPages(queries));
  const entityCounts = byShape((filters: readonly EntityFilter[]) => store.countEntities(filters));
  const neighbourPages = byShape((queries: readonly NeighbourPageQuery[]) => store.neighbourPages(queries));
  const neighbourCounts = byShape((queries: readonly Omit<NeighbourPageQuery, "page">[]) =>
    store.countNeighbours(queries),
  );
  const stories = byShape((queries: readonly StoryQuery[]) => store.stories(queries));

  return {
    dossier: (id) => whenReady(dossiers.load(id), (found) => existing(found, id)),
    entity: (id) => whenReady(entities.load(id), (found) => existing(found, id)),
    claim: (id) => whenReady(claims.load(id), (found) => existing(found, id)),
    review: (id) => whenReady(reviews.load(id), (found) => existing(found, id)),
    source: (id) => whenReady(sources.load(id), (found) => existing(found, id)),
    findDossier: (id) => dossiers.load(id),
    findEntity: (id) => entities.load(id),
    findClaim: (id) => claims.load(id),
    findReview: (id) => reviews.load(id),
    findSource: (id) => sources.load(id),
    findUnnamedSource: (id) => unnamedSources.load(id),
    sourceLines: (id) => lines.load(id),
    dossiersOfEntity: (id) => memberships.load(id),
    causationsOfClaim: (id) => causations.load(id),
    claimPage: (query) => claimPages.load(query),
    claimCount: (filter) => claimCounts.load(filter),
    entityPage: (query) => entityPages.load(query),
    entityCount: (filter) => entityCounts.load(filter),
    neighbourPage: (query) => neighbourPages.load(query),
    neighbourCount: (query) => neighbourCounts.load(query),
    story: (query) => stories.load(query),
  };
}

function byId<Value>(fetch: (ids: readonly string[]) => Promise<readonly Value[]>): BatchLoader<string, Value> {
  return new BatchLoader(fetch, (id) => id);
}

function byShape<Query, Value>(
  fetch: (queries: readonly Query[]) => Promise<readonly Value[]>,
): BatchLoader<Query, Value> {
  return new BatchLoader(fetch, (query) => JSON.stringify(query));
}

function existing<T>(found: T | null, id: string): T {
  if (found === null) throw new Error(`store: "${id}" is referred to and does not exist`);
  return found;
}

function splitLines(text: string): readonly (readonly string[])[] {
  return text.split("\n").map((line) => Array.from(line));
}
