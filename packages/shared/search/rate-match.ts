import type { IndexedDocument, IndexedName, SearchIndex } from "./build-search-index.ts";
import type { QueryPart, QueryWord, SearchQuery } from "./parse-search-query.ts";
import type { Token } from "./tokenize.ts";
import { distance } from "fastest-levenshtein";
import { isSlip } from "./typing-slips.ts";

/** For each term of the index that was found in a document, the weights of the texts that hold it. */
export type FoundTerms = ReadonlyMap<string, readonly number[]>;

/**
 * How well a document answers a query; 0 where it does not. The whole part is the tier:
 *
 * - 6: a name is the query
 * - 5: every part of the query is a word of one name
 * - 4: every part begins a word of one name
 * - 3: every part begins a word somewhere, in a sentence for example
 * - 2: every part is at least like a word of one name
 * - 1: every part is at least like a word somewhere
 *
 * Within a tier the weight of the text counts most (a name before an alias, a title before a summary), then the prominence
 * of the document, then how near the query is to a whole name, and last what the engine makes of rare and frequent words.
 */
export function rateMatch(
  index: Pick<SearchIndex, "leastName" | "greatestWeight">,
  document: IndexedDocument,
  query: SearchQuery,
  found: FoundTerms,
  relevance: number,
): number {
  const { parts } = query;
  if (parts.some((part) => part.kind === "CHARACTERS" && countFound(part, found) * 2 < part.terms.length)) return 0;

  const name = findBestName(document.names, query);
  const inTexts = parts.map((part) => findInTexts(part, found, index.leastName));
  const isWritten = inTexts.every((weight, place) => {
    return weight > 0 || document.names.some(({ tokens }) => rateInName(parts[place]!, tokens) >= BEGINNING);
  });
  const tier = name.rating > SIMILAR ? name.rating + 2 : isWritten ? 3 : name.rating === SIMILAR ? 2 : 1;
  const isInName = name.rating > SIMILAR || tier === 2;
  // What of a written query no text holds is in a name.
  const weight = isInName ? name.weight : Math.min(...inTexts.map((each) => each || (isWritten ? index.leastName : 0)));

  const shares = [
    [0.7, weight / index.greatestWeight],
    [0.2, document.prominence],
    [0.05, name.share],
    // The engine's score has no upper bound.
    [0.049, relevance / (1 + relevance)],
  ] as const;
  return tier + shares.reduce((sum, [most, share]) => sum + most * share, 0);
}

/** How a part of a query stands in a name. */
const SIMILAR = 1;
const BEGINNING = 2;
const WHOLE = 3;
const EXACT = 4;

interface NameRating {
  /** 0 to EXACT. */
  readonly rating: number;
  readonly weight: number;
  /** How near the query is to the whole name, 0 to 1. */
  readonly share: number;
}

function findBestName(names: readonly IndexedName[], { compact, parts }: SearchQuery): NameRating {
  let best: NameRating = { rating: 0, weight: 0, share: 0 };
  for (const { compact: name, tokens, weight } of names) {
    const rating = name === compact ? EXACT : Math.min(...parts.map((part) => rateInName(part, tokens)));
    const share = rating === 0 ? 0 : measureNearness(name, compact, rating);
    const order = rating - best.rating || weight - best.weight || share - best.share;
    if (order > 0) best = { rating, weight, share };
  }
  return best;
}

/** Of a name that starts with the query, how much has been typed; of one that is only similar, how much is the same. */
function measureNearness(name: string, compact: string, rating: number): number {
  if (rating === SIMILAR) return 1 - distance(name, compact) / Math.max(name.length, compact.length);
  return name.startsWith(compact) ? compact.length / name.length : 0;
}

function rateInName(part: QueryPart, tokens: readonly Token[]): number {
  if (part.kind === "WORD") return Math.max(0, ...tokens.map((token) => rateWord(part, token)));
  const found = part.terms.filter((term) => tokens.some((token) => token.term === term)).length;
  if (found === part.terms.length) return WHOLE;
  return found * 2 >= part.terms.length ? SIMILAR : 0;
}

function rateWord(word: QueryWord, { kind, term }: Token): number {
  if (kind === "CHARACTER" || kind === "BIGRAM") return 0;
  if (word.spellings.includes(term)) return WHOLE;
  // What runs over the end of a word into the next one was not typed as its beginning.
  if (word.spellings.some((spelling) => term.startsWith(spelling))) return kind === "SPACED_JOIN" ? SIMILAR : BEGINNING;
  return isSlip(word, term) ? SIMILAR : 0;
}

/** The greatest weight of a text, other than a name, in which the part stands as it was typed; else 0. */
function findInTexts(part: QueryPart, found: FoundTerms, leastName: number): number {
  const isTyped =
    part.kind === "WORD"
      ? (term: string) => part.spellings.some((spelling) => term.startsWith(spelling))
      : (term: string) => part.terms.includes(term);
  if (part.kind === "CHARACTERS" && countFound(part, found) < part.terms.length) return 0;
  let greatest = 0;
  for (const [term, weights] of found) {
    if (!isTyped(term)) continue;
    for (const weight of weights) if (weight < leastName && weight > greatest) greatest = weight;
  }
  return greatest;
}

function countFound(part: Extract<QueryPart, { kind: "CHARACTERS" }>, found: FoundTerms): number {
  return part.terms.filter((term) => found.has(term)).length;
}
