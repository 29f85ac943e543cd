import { ApolloClient, HttpLink, InMemoryCache, type NormalizedCacheObject } from "@apollo/client";
import { POSSIBLE_TYPES } from "./possible-types.ts";

export interface ClientOptions {
  /** Where the API answers. */
  readonly endpoint: string;
  /** What the server has already fetched for this page. */
  readonly state?: NormalizedCacheObject;
}

/** The one door to the API. Every page has its own, so that nothing of one reader's page leaks into another's. */
export function createClient({ endpoint, state }: ClientOptions): ApolloClient {
  const cache = createCache();
  if (state) cache.restore(state);
  return new ApolloClient({ cache, link: new HttpLink({ uri: endpoint }) });
}

/**
 * An empty cache. Dates, spans and amounts have no id of their own: what is asked of them in a second language joins what
 * is there already. How important or certain something is depends on the graph that was asked for, so it is part of its key.
 */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes: POSSIBLE_TYPES,
    typePolicies: {
      FuzzyDate: { merge: true },
      FuzzyInterval: { merge: true },
      Money: { merge: true },
      Venue: { merge: true },
      GraphNode: { keyFields: ["id", "importance", "claimCount"] },
      GraphEdge: { keyFields: ["id", "certainty"] },
    },
  });
}
