import type { Claim, Dossier, Entity } from "@dossier/shared/model";
import {
  type NetworkProjection,
  type TimelineItem,
  projectNetwork,
  projectTimeline,
} from "@dossier/shared/projections";
import { buildSearchIndex } from "@dossier/shared/search";
import { LRUCache } from "lru-cache";
import type { ClaimFilter, ClaimPageQuery } from "../claim-query.ts";
import type { DossierHead, DossierStore } from "../dossier-store.ts";
import type { EntityFilter, EntityPageQuery, NeighbourPageQuery } from "../entity-query.ts";
import type { Page } from "../page.ts";
import type { NetworkQuery, TimelineQuery } from "../projection-query.ts";
import type { StoredLibrary } from "../stored-library.ts";
import { countStats } from "./count-stats.ts";
import { buildEntityOrderings } from "./entity-orderings.ts";
import { buildEntityTest } from "./filter-entities.ts";
import { findPath } from "./find-path.ts";
import { type LibraryIndex, buildLibraryIndex } from "./library-index.ts";
import { NEIGHBOUR_ORDERING, listNeighbours } from "./list-neighbours.ts";
import { findNearestId } from "./nearest-id.ts";
import { type Ordering, buildOrdering, sortBy } from "./ordering.ts";
import { pageList } from "./page-list.ts";
import { listSearchDocuments } from "./search-documents.ts";
import { countHits, searchLibrary } from "./search-library.ts";
import { listClaims, selectClaims } from "./select-claims.ts";
import { buildStoryTeller } from "./tell-story.ts";

/** Serves a library from memory. Everything is indexed here, once; nothing changes afterwards. */
export function buildMemoryStore(library: StoredLibrary): DossierStore {
  const index = buildLibraryIndex(library);
  const entityOrderings = buildEntityOrderings(index);
  const entitiesInOrder = new Map(
    Object.entries(entityOrderings).map(([order, ordering]) => [order, sortBy(index.entities, ordering)]),
  );
  const heads = sortBy(library.dossiers.map(takeHead), DOSSIER_ORDERING);
  const headsById = new Map(heads.map((head) => [head.id, head]));
  const searchable = { texts: buildSearchIndex(listSearchDocuments(index)), library: index };

  const pageEntities = ({ filter, order, page }: EntityPageQuery): Page<Entity> =>
    pageList(entitiesInOrder.get(order)!, entityOrderings[order], page, buildEntityTest(filter, index));
  const countEntities = (filter: EntityFilter) => index.entities.filter(buildEntityTest(filter, index)).length;
  const pageClaims = ({ filter, order, page }: ClaimPageQuery): Page<Claim> => {
    const { sorted, passes } = selectClaims(filter, order, index);
    return pageList(sorted, index.orderings[order], page, passes);
  };
  const countClaims = (filter: ClaimFilter) => listClaims(filter, "STORY", index).length;
  const pageNeighbours = ({ entity, filter, page }: NeighbourPageQuery) =>
    pageList(listNeighbours(entity, filter, index), NEIGHBOUR_ORDERING, page);
  // The same few networks are asked for again and again, and nothing in them changes.
  const networks = new LRUCache<string, NetworkProjection>({
    maxSize: KEPT_NETWORK_PARTS,
    sizeCalculation: ({ nodes, links }) => 1 + nodes.length + links.length,
  });
  const drawNetwork = ({ filter, ...options }: NetworkQuery) =>
    projectNetwork(takeNetworkInput(filter, index), options);
  const listTimeline = ({ filter, entities }: TimelineQuery) =>
    sortBy(
      projectTimeline({ entities: index.entities, claims: listClaims(filter, "STORY", index) }, { entities }),
      TIMELINE_ORDERING,
    );

  const tellStory = buildStoryTeller(index);

  // Every method is asynchronous because another store has to wait; a fault rejects and never throws.
  return {
    version: library.version,
    dossiersById: async (ids) => pick(headsById, ids),
    entitiesById: async (ids) => pick(index.entitiesById, ids),
    claimsById: async (ids) => pick(index.claimsById, ids),
    reviewsById: async (ids) => pick(index.reviewsById, ids),
    sourcesById: async (ids) => pick(index.sourcesById, ids),
    unnamedSourcesById: async (ids) => pick(index.unnamedSourcesById, ids),
    textsOfSources: async (ids) => pick(index.texts, ids),
    dossiersOfEntities: async (ids) => ids.map((id) => index.dossiersByEntity.get(id) ?? []),
    causationsOfClaims: async (ids) =>
      ids.map((id) => ({ causes: index.causesByEffect.get(id) ?? [], effects: index.effectsByCause.get(id) ?? [] })),
    dossierPage: async (page) => pageList(heads, DOSSIER_ORDERING, page),
    countDossiers: async () => heads.length,
    entityPages: async (queries) => queries.map(pageEntities),
    countEntities: async (filters) => filters.map(countEntities),
    claimPages: async (queries) => queries.map(pageClaims),
    countClaims: async (filters) => filters.map(countClaims),
    neighbourPages: async (queries) => queries.map(pageNeighbours),
    countNeighbours: async (queries) =>
      queries.map(({ entity, filter }) => listNeighbours(entity, filter, index).length),
    search: async (query) => searchLibrary(searchable, query),
    countSearch: async (query) => countHits(searchable, query),
    network: async (query) => {
      const key = JSON.stringify(query);
      let network = networks.get(key);
      if (!network) networks.set(key, (network = drawNetwork(query)));
      return network;
    },
    timelinePage: async (query) => pageList(listTimeline(query), TIMELINE_ORDERING, query.page),
    countTimeline: async (query) => listTimeline(query).length,
    stories: async (queries) => queries.map((query) => tellStory(query)),
    shortestPath: async (query) => findPath(query, index),
    stats: async (dossier) => countStats(index, dossier),
    nearestId: async (kind, id) => findNearestId(kind, id, index),
  };
}

/** How many things and lines the networks that are kept may have together: some tens of megabytes. */
const KEPT_NETWORK_PARTS = 100_000;

const DOSSIER_ORDERING: Ordering<DossierHead> = buildOrdering(["ASC"], ({ id }) => [id]);

const TIMELINE_ORDERING: Ordering<TimelineItem> = buildOrdering(["ASC", "ASC", "ASC"], ({ id, time }) => [
  (time.start ?? time.end)?.earliest ?? "0000-00-00",
  time.end?.latest ?? "9999-12-31",
  id,
]);

function takeHead({ entities: _entities, claims: _claims, reviews: _reviews, ...head }: Dossier): DossierHead {
  return head;
}

/** Reviews weigh on the importance of what is drawn. */
function takeNetworkInput(filter: ClaimFilter, index: LibraryIndex) {
  const claims = listClaims(filter, "STORY", index);
  const reviews = claims.flatMap((claim) => claim.reviews.flatMap((id) => index.reviewsById.get(id) ?? []));
  return { entities: index.entities, claims, reviews };
}

function pick<T>(things: ReadonlyMap<string, T>, ids: readonly string[]): readonly (T | null)[] {
  return ids.map((id) => things.get(id) ?? null);
}
