import type { Query } from "minisearch";
import { compactText, foldText } from "./fold-text.ts";
import { concatenate, splitRuns } from "./tokenize.ts";

/** What a reader typed, taken apart. Every part has to be found in a document. */
export interface SearchQuery {
  /** Its letters and digits only, for comparing with whole names. */
  readonly compact: string;
  readonly parts: readonly QueryPart[];
}

/** A word, in the ways it may be written, or an unbroken stretch of Chinese, as its pairs of characters. */
export type QueryPart =
  | { readonly kind: "WORD"; readonly spellings: readonly string[] }
  | { readonly kind: "CHARACTERS"; readonly terms: readonly string[] };

export function parseSearchQuery(query: string): SearchQuery {
  const parts = splitRuns(foldText(query)).flatMap((run): readonly QueryPart[] => {
    const { tokens } = run;
    if (run.script === "CHARACTERS") {
      const pairs = tokens.slice(1).map((token, index) => tokens[index]!.term + token.term);
      return [{ kind: "CHARACTERS", terms: [...new Set(pairs.length > 0 ? pairs : tokens.map(({ term }) => term))] }];
    }
    // "le cun" may be written "lecun": a word is also found as a part of the word it makes with a neighbour.
    return tokens.map((word, index) => ({
      kind: "WORD",
      spellings: [
        word.term,
        ...(index > 0 ? [concatenate("JOIN", tokens.slice(index - 1, index + 1)).term] : []),
        ...(index < tokens.length - 1 ? [concatenate("JOIN", tokens.slice(index, index + 2)).term] : []),
      ],
    }));
  });
  return { compact: compactText(query), parts };
}

/** The query in the engine's terms. */
export function buildEngineQuery({ parts }: SearchQuery): Query {
  return {
    combineWith: "AND",
    queries: parts.map((part) =>
      part.kind === "WORD"
        ? { combineWith: "OR", queries: [...part.spellings], prefix: true, fuzzy: allowedTypos }
        : { combineWith: "OR", queries: [...part.terms] },
    ),
  };
}

/** Edits by which a found word may differ. Short words and numbers have too many neighbours. */
export function allowedTypos(word: string): number {
  if (word.length < 5 || /\p{N}/u.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}
