import type { Language } from "@dossier/shared/address";
import { createContext } from "react";
import type { Catalog } from "./en.ts";

/** The texts that are there, and a way to more. */
export interface CatalogStore {
  readonly get: (lang: Language) => Catalog | undefined;
  /** Fetches a language that is not there yet. One that does not come is asked for again the next time. */
  readonly request: (lang: Language) => void;
  /** @returns what ends the watching */
  readonly watch: (listener: () => void) => () => void;
}

export function createCatalogStore(
  known: Readonly<Partial<Record<Language, Catalog>>>,
  load: (lang: Language) => Promise<Catalog>,
): CatalogStore {
  const catalogs = new Map(Object.entries(known)) as Map<Language, Catalog>;
  const asked = new Set<Language>();
  const listeners = new Set<() => void>();
  return {
    get: (lang) => catalogs.get(lang),
    request: (lang) => {
      if (catalogs.has(lang) || asked.has(lang)) return;
      asked.add(lang);
      load(lang)
        .then((catalog) => {
          catalogs.set(lang, catalog);
          for (const listener of listeners) listener();
        })
        // The data of the page comes from the same server: where that fails, the page says so.
        .catch(() => asked.delete(lang));
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

export const CatalogContext = createContext<CatalogStore>(createCatalogStore({}, () => Promise.reject()));
