import type { ForgivenWords } from "./typing-slips.ts";
import type { Query } from "minisearch";
import type { Token } from "./tokenize.ts";
import { compactText, foldText } from "./fold-text.ts";
import { allowedTypos, listSwaps } from "./typing-slips.ts";
import { splitRuns } from "./tokenize.ts";

/** What a reader typed, taken apart. Every part has to be found in a document. */
export interface SearchQuery {
  /** Its letters and digits only, for comparing with whole names. */
  readonly compact: string;
  readonly parts: readonly QueryPart[];
}

/** A word, in the ways it may be written, or an unbroken stretch of Chinese, as its pairs of characters. */
export type QueryPart = QueryWord | { readonly kind: "CHARACTERS"; readonly terms: readonly string[] };

/** Of its spellings some are forgiven a slip. */
export interface QueryWord extends ForgivenWords {
  readonly kind: "WORD";
  readonly spellings: readonly string[];
}

export function parseSearchQuery(query: string): SearchQuery {
  const parts = splitRuns(foldText(query)).flatMap((run): readonly QueryPart[] => {
    const { tokens } = run;
    if (run.script === "CHARACTERS") {
      const pairs = tokens.slice(1).map((token, index) => tokens[index]!.term + token.term);
      return [{ kind: "CHARACTERS", terms: [...new Set(pairs.length > 0 ? pairs : tokens.map(({ term }) => term))] }];
    }
    return tokens.map((_, index) => readWord(tokens, index));
  });
  return { compact: compactText(query), parts };
}

/** The query in the engine's terms. */
export function buildEngineQuery({ parts }: SearchQuery): Query {
  return {
    combineWith: "AND",
    queries: parts.map((part) =>
      part.kind === "WORD"
        ? {
            combineWith: "OR",
            queries: [
              { queries: [...part.spellings], prefix: true },
              { queries: [...part.forgiven], fuzzy: allowedTypos },
              { queries: [...part.swapped], prefix: true },
            ],
          }
        : { combineWith: "OR", queries: [...part.terms] },
    ),
  };
}

function readWord(words: readonly Token[], place: number): QueryWord {
  const word = words[place]!.term;
  const before = words[place - 1]?.term;
  const after = words[place + 1]?.term;
  // "le cun" may be written "lecun": a word is also found as a part of the word it makes with a neighbour.
  const joins = [...(before === undefined ? [] : [[before, word]]), ...(after === undefined ? [] : [[word, after]])];
  // A word that is long enough for itself does not excuse its neighbour: "lecun n" is no slip of "lecun".
  const shortJoins = joins.filter((pair) => pair.every((each) => allowedTypos(each) === 0));
  const forgiven = [word, ...shortJoins.map((pair) => pair.join(""))];
  return {
    kind: "WORD",
    spellings: [word, ...joins.map((pair) => pair.join(""))],
    forgiven,
    swapped: forgiven.flatMap(listSwaps),
  };
}
