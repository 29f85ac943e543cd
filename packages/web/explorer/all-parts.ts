import { Facets } from "../dossier/facets/Facets.tsx";
import { ListView } from "../dossier/list/ListView.tsx";
import { PathPanel } from "../dossier/path/PathPanel.tsx";
import { StoryReader } from "../dossier/story/StoryReader.tsx";
import { CATALOGS } from "../i18n/catalogs.ts";
import { createCatalogStore } from "../i18n/catalog-store.ts";
import { AboutPage } from "./AboutPage.tsx";
import { DossierPage } from "./DossierPage.tsx";
import type { ExplorerParts } from "./ExplorerApp.tsx";

/** Every page in every language: for the server, which draws them all, and for tests. */
export function buildAllParts(): ExplorerParts {
  return {
    pages: { dossier: DossierPage, about: AboutPage },
    views: { Facets, List: ListView, Path: PathPanel, Story: StoryReader },
    catalogs: createCatalogStore(CATALOGS, (lang) => Promise.reject(new Error(`catalog: ${lang} is there`))),
  };
}
