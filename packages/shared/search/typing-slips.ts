import { distance } from "fastest-levenshtein";

/** What was typed, as far as slips in it are looked for. */
export interface ForgivenWords {
  /** What may be wrong by `allowedTypos`. */
  readonly forgiven: readonly string[];
  /** `forgiven`, each with two neighbouring letters swapped. */
  readonly swapped: readonly string[];
}

/** Letters too many, missing or wrong by which a found word may differ. Short words and numbers have too many neighbours. */
export function allowedTypos(word: string): number {
  if (word.length < 5 || /\p{N}/u.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/** The word with each two neighbouring letters swapped: the slip that counts as two typos and is made most often. */
export function listSwaps(word: string): readonly string[] {
  if (allowedTypos(word) === 0) return [];
  const letters = Array.from(word);
  return letters.slice(1).flatMap((letter, index) => {
    const previous = letters[index]!;
    return letter === previous
      ? []
      : [[...letters.slice(0, index), letter, previous, ...letters.slice(index + 2)].join("")];
  });
}

/** Whether a word may be meant by what was typed, although neither it nor its beginning is written so. */
export function isSlip({ forgiven, swapped }: ForgivenWords, word: string): boolean {
  return (
    forgiven.some((typed) => distance(typed, word) <= allowedTypos(typed)) ||
    swapped.some((typed) => word.startsWith(typed))
  );
}
