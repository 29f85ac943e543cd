/** A BCP 47 language tag, such as `en`, `zh-Hant` or `zh-Hans`. */
export type LanguageTag = string;

/** One text in one language. A list of these holds a text in all its languages, at most one a language. */
export interface LocalizedText {
  readonly lang: LanguageTag;
  readonly value: string;
}

/**
 * Picks the text for a reader: the language asked for, else one of the same script or language, else English, else the
 * first. Returns `undefined` only for an empty list.
 */
export function selectText(texts: readonly LocalizedText[], lang: LanguageTag): LocalizedText | undefined {
  const exact = texts.find((text) => text.lang === lang);
  if (exact) return exact;
  const base = lang.split("-", 1)[0];
  return (
    texts.find((text) => text.lang.split("-", 1)[0] === base) ?? texts.find((text) => text.lang === "en") ?? texts[0]
  );
}
