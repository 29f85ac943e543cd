import type { Language } from "@dossier/shared/address";
import type { Catalog } from "./en.ts";

const LOADERS: Readonly<Record<Language, () => Promise<Catalog>>> = {
  en: async () => (await import("./en.ts")).en,
  "zh-Hant": async () => (await import("./zh-Hant.ts")).zhHant,
};

/** Fetches the texts of one language: a reader needs one of them, seldom another. */
export function loadCatalog(lang: Language): Promise<Catalog> {
  return LOADERS[lang]();
}
