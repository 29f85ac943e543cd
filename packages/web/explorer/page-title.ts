import { CATALOGS } from "../i18n/catalogs.ts";
import type { Language } from "@dossier/shared/address";

export interface TitledPage {
  readonly lang: Language;
  /** Whether nothing is at the address. */
  readonly missing?: boolean;
  /** Title of the dossier, where the page is one's. */
  readonly dossier?: string;
  /** Name or summary of what is selected in it. */
  readonly selected?: string;
}

/** What a browser's tab says; the server and the browser write it alike. */
export function writePageTitle({ lang, missing, dossier, selected }: TitledPage): string {
  const words = CATALOGS[lang];
  if (missing) return words["notFound.title"];
  if (dossier === undefined) return words["app.name"];
  return selected === undefined ? `${dossier} · ${words["app.name"]}` : `${selected} · ${dossier}`;
}
