import type { LanguageTag } from "../model/index.ts";
import type { QueryWord, SearchQuery } from "./parse-search-query.ts";
import type { IndexedText } from "./build-search-index.ts";
import type { Token } from "./tokenize.ts";
import { isSlip } from "./typing-slips.ts";
import { readTokens } from "./build-search-index.ts";

/** Start (included) and end (not included) in UTF-16 units of the text as it is written. */
export type HighlightRange = readonly [start: number, end: number];

export interface SearchHighlight {
  readonly field: string;
  readonly lang: LanguageTag;
  readonly value: string;
  /** At least one; in order, apart from one another. */
  readonly ranges: readonly HighlightRange[];
}

/** Marks in each text what the query found there; texts without a match are left out. */
export function highlightMatches(texts: readonly IndexedText[], query: SearchQuery): readonly SearchHighlight[] {
  const words = query.parts.flatMap((part) => (part.kind === "WORD" ? [part] : []));
  const terms = new Set(query.parts.flatMap((part) => (part.kind === "CHARACTERS" ? part.terms : [])));
  return texts.flatMap(({ field, lang, value, isName }) => {
    const tokens = readTokens(value, isName);
    const exact = tokens.flatMap((token) => matchExactly(token, words, terms));
    // What is only similar is shown where nothing better is.
    const found = exact.length > 0 ? exact : tokens.flatMap((token) => matchNearly(token, words));
    return found.length > 0 ? [{ field, lang, value, ranges: mergeRanges(found) }] : [];
  });
}

function matchExactly(
  token: Token,
  words: readonly QueryWord[],
  terms: ReadonlySet<string>,
): readonly HighlightRange[] {
  if (token.kind === "CHARACTER" || token.kind === "BIGRAM") {
    return terms.has(token.term) ? [[token.start, token.end]] : [];
  }
  // Of a longer word its beginning is marked: as much of it as was typed.
  return words
    .flatMap(({ spellings }) => spellings)
    .filter((word) => token.term === word || (token.kind !== "SPACED_JOIN" && token.term.startsWith(word)))
    .map((word) => [token.start, token.ends[word.length - 1]!] as const);
}

function matchNearly(token: Token, words: readonly QueryWord[]): readonly HighlightRange[] {
  if (token.kind === "CHARACTER" || token.kind === "BIGRAM") return [];
  return words.some(
    (word) => isSlip(word, token.term) || word.spellings.some((spelling) => token.term.startsWith(spelling)),
  )
    ? [[token.start, token.end]]
    : [];
}

function mergeRanges(ranges: readonly HighlightRange[]): readonly HighlightRange[] {
  const merged: [number, number][] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
