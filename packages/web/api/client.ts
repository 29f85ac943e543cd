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

/** An empty cache; what a graph says of a thing depends on the graph, so it is kept there and not under the thing. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes: POSSIBLE_TYPES,
    typePolicies: {
      GraphNode: { keyFields: false },
      GraphEdge: { keyFields: false },
      TimelineItem: { keyFields: false },
    },
  });
}
