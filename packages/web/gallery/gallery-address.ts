import { parseLanguage, type Language } from "@dossier/shared/address";
import { type Theme, THEMES } from "../ui/theme.ts";

/** What the gallery shows, as its address says it. */
export interface GalleryAddress {
  readonly lang: Language;
  readonly theme: Theme;
  /** The name of the only state to show; all of them where absent. */
  readonly only: string | undefined;
}

export function readGalleryAddress(search: string): GalleryAddress {
  const asked = new URLSearchParams(search);
  return {
    lang: parseLanguage(asked.get("lang")) ?? "en",
    theme: THEMES.find((theme) => theme === asked.get("theme")) ?? "auto",
    only: asked.get("only") ?? undefined,
  };
}

export function writeGalleryAddress({ lang, theme, only }: GalleryAddress): string {
  const search = new URLSearchParams({ lang, theme, ...(only !== undefined && { only }) });
  return `?${search}`;
}
