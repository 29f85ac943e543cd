import { Converter } from "opencc-js/t2cn";

/** A text brought to the form that is compared, with the way back to the text as it was written. */
export interface FoldedText {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where what it stands for starts and ends in the original, in UTF-16 units. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Folds a text so that spellings of the same name become equal: compatibility forms (full width to plain), case, the
 * diacritics of Latin, Greek and Cyrillic letters, invisible characters, and traditional to simplified Chinese.
 *
 * Chinese is folded towards the simplified characters, one by one, although the interface shows traditional ones: several
 * traditional characters share one simplified, so that this direction needs no guess and keeps every offset.
 */
export function foldText(text: string): FoldedText {
  let folded = "";
  const starts: number[] = [];
  const ends: number[] = [];
  // A letter and the marks on it fold as one.
  for (const match of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const cluster = foldCluster(match[0]);
    folded += cluster;
    for (let unit = 0; unit < cluster.length; unit++) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
  }
  return { text: folded, starts, ends };
}

/** The folded text alone, its white space brought to single spaces: what is equal under it is the same to the search. */
export function normalizeText(text: string): string {
  return foldText(text).text.replace(/\s+/gu, " ").trim();
}

/** The letters and digits of the folded text and nothing between them: "Le Cun", "le-cun" and "LeCun" are one. */
export function compactText(text: string): string {
  return foldText(text).text.replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}

// From the Hong Kong standard, because it also knows the variants that Taiwan's standard has merged.
const toSimplified = Converter({ from: "hk", to: "cn" });

function foldCluster(cluster: string): string {
  if (/^[a-z0-9 ]$/.test(cluster)) return cluster;
  const plain = cluster.normalize("NFKC").replace(/\p{Default_Ignorable_Code_Point}/gu, "");
  if (/\p{Script=Han}/u.test(plain)) return toSimplified(plain);
  const bare = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(plain)
    ? plain.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC")
    : plain;
  return bare.toLowerCase().replace(/[ßæœøłđðþıς]/gu, (letter) => LETTERS.get(letter) ?? letter);
}

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ı", "i"],
  ["ς", "σ"],
]);
