import type { Claim, Dossier, Entity, Review, Source, UnnamedSource } from "@dossier/shared/model";
import type { NetworkProjection, StoryStep, TimelineItem } from "@dossier/shared/projections";
import type { CausalClaims, ClaimFilter, ClaimPageQuery } from "./claim-query.ts";
import type { EntityFilter, EntityPageQuery, Neighbour, NeighbourPageQuery } from "./entity-query.ts";
import type { Page, PageRequest } from "./page.ts";
import type {
  EntityPath,
  LibraryStats,
  NetworkQuery,
  PathQuery,
  StoryQuery,
  TimelinePageQuery,
  TimelineQuery,
} from "./projection-query.ts";
import type { SearchPage, SearchQuery } from "./search-query.ts";

/** A dossier without what it holds much of: entities, claims and reviews are asked for in pages and by id. */
export type DossierHead = Omit<Dossier, "entities" | "claims" | "reviews">;

/** What there are ids of. */
export type IdKind = "DOSSIER" | "ENTITY" | "CLAIM" | "ASSERTER" | "SOURCE";

/**
 * All that the API asks of a store. A store is one version of the data: whoever holds it sees no change.
 *
 * What takes several ids or queries answers in their order, as many as were asked, `null` for an id that is not known; it
 * exists so that a whole level of a query is one round trip. Every method fails only for reasons of the store itself.
 */
export interface DossierStore {
  /** Differs from that of every other state of the data. */
  readonly version: string;

  dossiersById(ids: readonly string[]): Promise<readonly (DossierHead | null)[]>;
  entitiesById(ids: readonly string[]): Promise<readonly (Entity | null)[]>;
  claimsById(ids: readonly string[]): Promise<readonly (Claim | null)[]>;
  reviewsById(ids: readonly string[]): Promise<readonly (Review | null)[]>;
  sourcesById(ids: readonly string[]): Promise<readonly (Source | null)[]>;
  unnamedSourcesById(ids: readonly string[]): Promise<readonly (UnnamedSource | null)[]>;
  /** The operator's own copy of a source's text, with `\n` line ends; `null` where there is none. */
  textsOfSources(sourceIds: readonly string[]): Promise<readonly (string | null)[]>;

  /** Ids of the dossiers that each entity is in, sorted. */
  dossiersOfEntities(entityIds: readonly string[]): Promise<readonly (readonly string[])[]>;
  /** What led to each claim and what it led to, in the order of the story. */
  causationsOfClaims(claimIds: readonly string[]): Promise<readonly CausalClaims[]>;

  /** Sorted by id. */
  dossierPage(page: PageRequest): Promise<Page<DossierHead>>;
  countDossiers(): Promise<number>;
  entityPages(queries: readonly EntityPageQuery[]): Promise<readonly Page<Entity>[]>;
  countEntities(filters: readonly EntityFilter[]): Promise<readonly number[]>;
  claimPages(queries: readonly ClaimPageQuery[]): Promise<readonly Page<Claim>[]>;
  countClaims(filters: readonly ClaimFilter[]): Promise<readonly number[]>;
  neighbourPages(queries: readonly NeighbourPageQuery[]): Promise<readonly Page<Neighbour>[]>;
  countNeighbours(queries: readonly Omit<NeighbourPageQuery, "page">[]): Promise<readonly number[]>;

  /** The best first. A text without a letter or digit finds nothing. */
  search(query: SearchQuery): Promise<SearchPage>;
  countSearch(query: Pick<SearchQuery, "text" | "types" | "dossier">): Promise<number>;

  network(query: NetworkQuery): Promise<NetworkProjection>;
  /** By time, the earliest first, then by id. */
  timelinePage(query: TimelinePageQuery): Promise<Page<TimelineItem>>;
  countTimeline(query: TimelineQuery): Promise<number>;
  /** The steps of each story in the order of `projectStory`; none for a dossier that is not known. */
  stories(queries: readonly StoryQuery[]): Promise<readonly (readonly StoryStep[])[]>;
  /** `null` where there is no way of that length. Of several shortest ways always the same one. */
  shortestPath(query: PathQuery): Promise<EntityPath | null>;
  /** Of one dossier, or of the whole library. */
  stats(dossier?: string): Promise<LibraryStats>;

  /** The existing id nearest to one that is not known, by its letters or by a name; `null` where nothing is near. */
  nearestId(kind: IdKind, id: string): Promise<string | null>;
}
