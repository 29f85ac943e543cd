import type { Language } from "@dossier/shared/address";
import { lazy } from "react";
import { createCatalogStore } from "../i18n/catalog-store.ts";
import { loadCatalog } from "../i18n/load-catalog.ts";
import type { ExplorerParts } from "./ExplorerApp.tsx";
import { findPage } from "./find-page.ts";
import type { PageComponents } from "./page-components.ts";

/** Fetches what the page at a path needs to react; the other kind of page, and other languages, come when they are gone to. */
export async function loadParts(path: string, lang: Language): Promise<ExplorerParts> {
  const kind = findPage(path).name === "ABOUT" ? "about" : "dossier";
  const [component, catalog] = await Promise.all([LOADERS[kind](), loadCatalog(lang)]);
  return {
    pages: {
      dossier: lazy(async () => ({ default: await LOADERS.dossier() })),
      about: lazy(async () => ({ default: await LOADERS.about() })),
      [kind]: component,
    },
    views: {
      Facets: lazy(async () => ({ default: (await import("../dossier/facets/Facets.tsx")).Facets })),
      List: lazy(async () => ({ default: (await import("../dossier/list/ListView.tsx")).ListView })),
      Path: lazy(async () => ({ default: (await import("../dossier/path/PathPanel.tsx")).PathPanel })),
      Story: lazy(async () => ({ default: (await import("../dossier/story/StoryReader.tsx")).StoryReader })),
    },
    catalogs: createCatalogStore({ [lang]: catalog }, loadCatalog),
  };
}

const LOADERS: { readonly [Kind in keyof PageComponents]: () => Promise<PageComponents[Kind]> } = {
  dossier: async () => (await import("./DossierPage.tsx")).DossierPage,
  about: async () => (await import("./AboutPage.tsx")).AboutPage,
};
