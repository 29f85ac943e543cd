import type { IndexedDocument, SearchIndex } from "./build-search-index.ts";
import type { SearchHighlight } from "./highlight-matches.ts";
import type { SearchQuery } from "./parse-search-query.ts";
import type { SearchResult } from "minisearch";
import { buildEngineQuery, parseSearchQuery } from "./parse-search-query.ts";
import { highlightMatches } from "./highlight-matches.ts";
import { rateMatch } from "./rate-match.ts";

export interface SearchHit {
  readonly id: string;
  readonly kind: string;
  /** Greater is better; comparable only within one search. See `rateMatch`. */
  readonly score: number;
  /** The texts in which it was found, in the document's order. */
  readonly highlights: readonly SearchHighlight[];
}

export interface SearchOptions {
  /** Only documents of these kinds. */
  readonly kinds?: readonly string[];
  /** Only documents whose id passes: those of one collection, for example. */
  readonly accepts?: (id: string) => boolean;
  /** At most so many hits. */
  readonly limit?: number;
  /** Only what comes after this hit of the same query; it need no longer be in the index. */
  readonly after?: Pick<SearchHit, "id" | "score">;
}

/**
 * Finds documents that hold every part of the query, the best first: the exact name, then names with all its words (or their
 * beginnings), then other texts with them, then what is only similar (a slip of the keyboard in a word of five letters or more,
 * at least half of the pairs of a stretch of Chinese), again names before other texts. Where texts match equally well the more
 * prominent document comes first; equal scores are in the order of the ids. A query without a letter or digit finds nothing.
 */
export function searchIndex(index: SearchIndex, query: string, options: SearchOptions = {}): readonly SearchHit[] {
  const parsed = parseSearchQuery(query);
  const matches = findMatches(index, parsed, options);
  return matches.slice(0, options.limit).map(({ document: { id, kind, texts }, score }) => ({
    id,
    kind,
    score,
    highlights: highlightMatches(texts, parsed),
  }));
}

/** How many documents `searchIndex` would find without `limit` and `after`. */
export function countMatches(
  index: SearchIndex,
  query: string,
  { kinds, accepts }: Pick<SearchOptions, "kinds" | "accepts"> = {},
): number {
  return findMatches(index, parseSearchQuery(query), { kinds, accepts }).length;
}

interface Match {
  readonly document: IndexedDocument;
  readonly score: number;
}

function findMatches(
  index: SearchIndex,
  query: SearchQuery,
  { kinds, accepts, after }: SearchOptions,
): readonly Match[] {
  if (query.parts.length === 0) return [];
  const wanted = kinds && new Set(kinds);
  return index.engine
    .search(buildEngineQuery(query))
    .flatMap((result): readonly Match[] => {
      const document = index.documents[result.id as number]!;
      if (wanted && !wanted.has(document.kind)) return [];
      if (accepts && !accepts(document.id)) return [];
      const score = rateMatch(index, document, query, listFoundTerms(result), result.score);
      return score > 0 ? [{ document, score }] : [];
    })
    .filter((match) => !after || compareMatches({ id: after.id, score: after.score }, keyOf(match)) < 0)
    .toSorted((a, b) => compareMatches(keyOf(a), keyOf(b)));
}

/** The engine's fields are the weights of the texts in them. */
function listFoundTerms({ match }: SearchResult): ReadonlyMap<string, readonly number[]> {
  return new Map(Object.entries(match).map(([term, fields]) => [term, fields.map(Number)]));
}

type MatchKey = Pick<SearchHit, "id" | "score">;

function keyOf({ document, score }: Match): MatchKey {
  return { id: document.id, score };
}

function compareMatches(a: MatchKey, b: MatchKey): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
