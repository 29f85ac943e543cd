import { skipToken, useApolloClient, useQuery } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { SearchDocument, type SearchQuery } from "../../api/generated/graphql.ts";

type Found = SearchQuery["search"]["nodes"][number];
type Findable = Extract<Found["node"], { name: string } | { summary: string } | { title: string }>;

/** Something that was found, and that a reader can go to. */
export type SearchHit = Omit<Found, "node"> & { readonly node: Findable };

export type SearchState = "IDLE" | "SEARCHING" | "FOUND" | "NOTHING" | "FAILED";

export interface SearchResults {
  readonly hits: readonly SearchHit[];
  readonly total: number;
  readonly state: SearchState;
  /** Whether the answer to what is typed now is still to come: what is shown was found for something else. */
  readonly stale: boolean;
  /** Asks at once for the best answer to what is typed now; nothing where there is none, or no answer. */
  readonly findFirst: () => Promise<SearchHit | undefined>;
}

const PAUSE_MS = 150;

/** What is found in a dossier, once the typing has paused. What was found last stays until the next answer is there. */
export function useSearchResults(query: string, dossier: string, lang: string): SearchResults {
  const wanted = query.trim();
  const client = useApolloClient();
  const findFirst = async () => {
    const variables = { query: wanted, dossier, lang };
    const answer = await client.query({ query: SearchDocument, variables, errorPolicy: "all" }).catch(() => undefined);
    return keepFindable(answer?.data?.search.nodes)[0];
  };
  const [settled, setSettled] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSettled(wanted), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted]);
  const { data, previousData, error } = useQuery(
    SearchDocument,
    settled === "" ? skipToken : { variables: { query: settled, dossier, lang } },
  );
  if (wanted === "") return { hits: [], total: 0, state: "IDLE", stale: false, findFirst };
  if (error) return { hits: [], total: 0, state: "FAILED", stale: false, findFirst };
  const stale = settled !== wanted || !data;
  const answer = (data ?? previousData)?.search;
  const hits = keepFindable(answer?.nodes);
  if (hits.length > 0) return { hits, total: answer?.totalCount ?? hits.length, state: "FOUND", stale, findFirst };
  return { hits, total: 0, state: stale ? "SEARCHING" : "NOTHING", stale, findFirst };
}

function keepFindable(nodes: readonly Found[] = []): readonly SearchHit[] {
  return nodes.filter((found): found is SearchHit => {
    const { node } = found;
    return "name" in node || "title" in node || "summary" in node;
  });
}
