import {
  ApolloClient,
  type FieldFunctionOptions,
  HttpLink,
  InMemoryCache,
  type NormalizedCacheObject,
  type StoreObject,
} from "@apollo/client";
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
 * is there already, and so does what is asked of evidence in different views. How important or certain something is depends on the graph that was asked for, so it is part of its key.
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
      Claim: { fields: { evidence: { merge: mergeEvidence } } },
    },
  });
}

/** Evidence has no id: it is the same one where it stands in the same place. */
function mergeEvidence(
  existing: readonly StoreObject[] | undefined,
  incoming: readonly StoreObject[],
  { mergeObjects }: FieldFunctionOptions,
): readonly StoreObject[] {
  return incoming.map((item, index) => {
    const before = existing?.[index];
    return before && namePlace(before) === namePlace(item) ? mergeObjects(before, item) : item;
  });
}

function namePlace({ __typename: type, source, paragraph, startInParagraph }: StoreObject): string {
  return JSON.stringify([type, source, paragraph, startInParagraph]);
}
