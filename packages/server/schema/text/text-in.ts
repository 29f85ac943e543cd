import { type LocalizedText, selectText } from "@dossier/shared/model";

/** The text for a reader of `lang`; `null` only where there is no text at all. */
export function textIn(texts: readonly LocalizedText[], lang: string): string | null {
  return selectText(texts, lang)?.value ?? null;
}
