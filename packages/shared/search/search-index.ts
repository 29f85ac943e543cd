import type { IndexedDocument, SearchIndex } from "./build-search-index.ts";
import type { SearchHighlight } from "./highlight-matches.ts";
import type { SearchQuery } from "./parse-search-query.ts";
import { buildEngineQuery, parseSearchQuery } from "./parse-search-query.ts";
import { highlightMatches } from "./highlight-matches.ts";

export interface SearchHit {
  readonly id: string;
  readonly kind: string;
  /** Greater is better. The whole part is the tier: 4 exact name, 3 start of a name, 2 all words, 1 some likeness. */
  readonly score: number;
  /** The texts in which it was found, in the document's order. */
  readonly highlights: readonly SearchHighlight[];
}

export interface SearchOptions {
  /** Only documents of these kinds. */
  readonly kinds?: readonly string[];
  /** At most so many hits. */
  readonly limit?: number;
  /** Only what comes after this hit of the same query; it need no longer be in the index. */
  readonly after?: Pick<SearchHit, "id" | "score">;
}

/**
 * Finds documents that hold every part of the query, the best first: the exact name, then names that start with it, then all
 * words (or their beginnings), then what is only similar (a slip of the keyboard in a word of five letters or more, at least
 * half of the pairs of a stretch of Chinese). Equal scores are in the order of the ids. A query without a letter or digit
 * finds nothing.
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
export function countMatches(index: SearchIndex, query: string, options: Pick<SearchOptions, "kinds"> = {}): number {
  return findMatches(index, parseSearchQuery(query), { kinds: options.kinds }).length;
}

interface Match {
  readonly document: IndexedDocument;
  readonly score: number;
}

function findMatches(index: SearchIndex, query: SearchQuery, { kinds, after }: SearchOptions): readonly Match[] {
  if (query.parts.length === 0) return [];
  const wanted = kinds && new Set(kinds);
  return index.engine
    .search(buildEngineQuery(query))
    .flatMap((result): readonly Match[] => {
      const document = index.documents[result.id as number]!;
      if (wanted && !wanted.has(document.kind)) return [];
      const tier = rank(document, query, new Set(result.terms));
      // The engine's score has no upper bound; as a fraction it orders what is in one tier.
      const fraction = result.score / (1 + result.score);
      if (tier === 0) return [];
      return [{ document, score: tier + (tier === 3 ? (fraction + shareTyped(document, query)) / 2 : fraction) }];
    })
    .filter((match) => !after || compareMatches({ id: after.id, score: after.score }, keyOf(match)) < 0)
    .toSorted((a, b) => compareMatches(keyOf(a), keyOf(b)));
}

function rank({ names }: IndexedDocument, { compact, parts }: SearchQuery, terms: ReadonlySet<string>): number {
  if (names.includes(compact)) return 4;
  if (names.some((name) => name.startsWith(compact))) return 3;
  let tier = 2;
  for (const part of parts) {
    if (part.kind === "WORD") {
      const found = [...terms].some((term) => part.spellings.some((spelling) => term.startsWith(spelling)));
      if (!found) tier = 1;
    } else {
      const found = part.terms.filter((term) => terms.has(term)).length;
      if (found * 2 < part.terms.length) return 0;
      if (found < part.terms.length) tier = 1;
    }
  }
  return tier;
}

/** How much of a name that starts with the query has been typed: of two such names the shorter is meant sooner. */
function shareTyped({ names }: IndexedDocument, { compact }: SearchQuery): number {
  return Math.max(...names.filter((name) => name.startsWith(compact)).map((name) => compact.length / name.length));
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
