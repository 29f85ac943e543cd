import { createContext, type ComponentType } from "react";
import type { AboutPageProps } from "./AboutPage.tsx";
import type { DossierPageProps } from "./DossierPage.tsx";

/** The kinds of pages that have scripts of their own. */
export interface PageComponents {
  /** The views on a dossier. */
  readonly dossier: ComponentType<DossierPageProps>;
  /** What a thing or a claim has to itself. */
  readonly about: ComponentType<AboutPageProps>;
}

export const PagesContext = createContext<PageComponents>({ dossier: missing, about: missing });

function missing(): never {
  throw new Error("pages: expected the components of the pages, got none");
}
