import type { NormalizedCacheObject } from "@apollo/client";
import type { Language } from "@dossier/shared/address";
import { createContext, useContext } from "react";

export interface GallerySetting {
  readonly lang: Language;
  /** What the API has answered about the small dossier, in that language. */
  readonly answers: NormalizedCacheObject;
}

export const GalleryContext = createContext<GallerySetting>({ lang: "en", answers: {} });

export function useGallery(): GallerySetting {
  return useContext(GalleryContext);
}
