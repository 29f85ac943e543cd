import type { FuzzyDate, FuzzyInterval } from "../dates/index.ts";
import type { LocalizedText } from "../model/index.ts";

/** A text by language, as files have it; nothing where there is no text in any. */
export function writeTexts(texts: readonly LocalizedText[]): Readonly<Record<string, string>> | undefined {
  if (texts.length === 0) return undefined;
  return Object.fromEntries(texts.map(({ lang, value }) => [lang, value]));
}

/** EDTF, with the phrase beside it where there is one. */
export function writeDate({ edtf, originalText }: FuzzyDate): unknown {
  return originalText.length === 0 ? edtf : { edtf, phrase: writeTexts(originalText) };
}

/**
 * The shortest form that is read as the same interval. Only bounds that are given by themselves can be left unstated, or
 * have a phrase each; only EDTF can say that one is unknown.
 */
export function writeInterval({ edtf, start, startKind, end, endKind, moment }: FuzzyInterval): unknown {
  const phrase = (start ?? end)?.originalText ?? [];
  if (moment || startKind === "UNKNOWN" || endKind === "UNKNOWN") {
    return phrase.length === 0 ? edtf : { edtf, phrase: writeTexts(phrase) };
  }
  const isStated = startKind !== "NOT_STATED" && endKind !== "NOT_STATED";
  const hasPhrase = [start, end].some((bound) => bound !== null && bound.originalText.length > 0);
  if (isStated && !hasPhrase) return edtf;
  return { start: writeBound(start, startKind), end: writeBound(end, endKind) };
}

function writeBound(date: FuzzyDate | null, kind: FuzzyInterval["startKind"]): unknown {
  return kind === "OPEN" ? ".." : date ? writeDate(date) : undefined;
}
