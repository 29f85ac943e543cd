import type { FoldedText } from "./fold-text.ts";
import { foldText } from "./fold-text.ts";

/**
 * - WORD: a word of an alphabet, or a number
 * - JOIN: the parts of a word with a hyphen or an apostrophe, written as one ("start-up" gives "startup")
 * - SPACED_JOIN: neighbouring words with a space between them, written as one ("Le Cun" gives "lecun")
 * - CHARACTER, BIGRAM: one character of Chinese, Japanese or Korean, and two that follow one another
 */
export type TokenKind = "WORD" | "JOIN" | "SPACED_JOIN" | "CHARACTER" | "BIGRAM";

export interface Token {
  readonly kind: TokenKind;
  /** In folded form (see `foldText`). */
  readonly term: string;
  /** Where it stands in the original text, in UTF-16 units; the end is not included. */
  readonly start: number;
  readonly end: number;
  /** For each UTF-16 unit of `term`, the end in the original of what it stands for. */
  readonly ends: readonly number[];
}

/**
 * Cuts a text into what the index keeps. Words are kept whole, and joined with their neighbours, because a name is written
 * in one word, in two or with a hyphen; prefixes are found in the index and need no tokens of their own. Text without spaces
 * between words is cut into single characters and overlapping pairs; an interpunct inside a name does not break a pair.
 */
export function tokenize(text: string): readonly Token[] {
  return splitRuns(foldText(text)).flatMap(({ script, tokens }) =>
    tokens.concat(script === "WORDS" ? joinWords(tokens, text) : pairUp(tokens)),
  );
}

/** Words close enough to be parts of one name, or characters of one unbroken stretch. */
export interface Run {
  readonly script: "WORDS" | "CHARACTERS";
  readonly tokens: Token[];
}

/** The runs of a text, without joins and pairs. */
export function splitRuns(folded: FoldedText): readonly Run[] {
  const runs: { script: Run["script"]; tokens: Token[] }[] = [];
  let previousEnd = 0;
  for (const match of folded.text.matchAll(PIECE)) {
    const script = CHARACTER.test(match[0]) ? "CHARACTERS" : "WORDS";
    const gap = folded.text.slice(previousEnd, match.index);
    previousEnd = match.index + match[0].length;
    const token = makeToken(script === "WORDS" ? "WORD" : "CHARACTER", folded, match.index, previousEnd);
    const run = runs.at(-1);
    if (run?.script === script && BRIDGES[script].test(gap)) run.tokens.push(token);
    else runs.push({ script, tokens: [token] });
  }
  return runs;
}

/** Each pair of neighbours as one word, and all of a name of three to five words. */
function joinWords(words: readonly Token[], text: string): readonly Token[] {
  const join = (parts: readonly Token[]) => {
    const spaced = parts.slice(1).some(({ start }, index) => /\s/u.test(text.slice(parts[index]!.end, start)));
    return concatenate(spaced ? "SPACED_JOIN" : "JOIN", parts);
  };
  const pairs = words.slice(1).map((word, index) => join([words[index]!, word]));
  return words.length >= 3 && words.length <= 5 ? [...pairs, join(words)] : pairs;
}

function pairUp(characters: readonly Token[]): readonly Token[] {
  return characters.slice(1).map((character, index) => concatenate("BIGRAM", [characters[index]!, character]));
}

export function concatenate(kind: TokenKind, tokens: readonly Token[]): Token {
  return {
    kind,
    term: tokens.map(({ term }) => term).join(""),
    start: tokens[0]!.start,
    end: tokens.at(-1)!.end,
    ends: tokens.flatMap(({ ends }) => ends),
  };
}

const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー`;
const PIECE = new RegExp(String.raw`[${UNSPACED}]|[[\p{L}\p{M}\p{N}]--[${UNSPACED}]]+`, "gv");
const CHARACTER = new RegExp(String.raw`^[${UNSPACED}]`, "v");

/** What may stand between two pieces of one run. */
const BRIDGES: Readonly<Record<Run["script"], RegExp>> = {
  WORDS: /^[\s\-‐‑–'’.·_]{1,2}$/u,
  CHARACTERS: /^[·・‧•\-‐‑]?$/u,
};

function makeToken(kind: TokenKind, folded: FoldedText, from: number, to: number): Token {
  return {
    kind,
    term: folded.text.slice(from, to),
    start: folded.starts[from]!,
    end: folded.ends[to - 1]!,
    ends: folded.ends.slice(from, to),
  };
}
