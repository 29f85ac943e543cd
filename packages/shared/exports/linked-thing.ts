import { type LanguageTag, type LocalizedText, selectText } from "../model/index.ts";

/** A thing as JSON-LD. Keys that are undefined are not written. */
export type LinkedThing = Readonly<Record<string, unknown>>;

/** A text with the language that it really is in, which may be another one than was asked for. */
export function tagText(texts: readonly LocalizedText[], lang: LanguageTag): LinkedThing | undefined {
  const text = selectText(texts, lang);
  return text && { "@language": text.lang, "@value": text.value };
}
