import type { Text } from "../i18n/use-text.ts";

export interface TitledPage {
  /** Whether nothing is at the address. */
  readonly missing?: boolean;
  /** Title of the dossier, where the page is one's. */
  readonly dossier?: string;
  /** Name or summary of what is selected in it. */
  readonly selected?: string;
}

/** What a browser's tab says; the server and the browser write it alike. */
export function writePageTitle(text: Text, { missing, dossier, selected }: TitledPage): string {
  if (missing) return text("notFound.title");
  if (dossier === undefined) return text("app.name");
  return selected === undefined ? `${dossier} · ${text("app.name")}` : `${selected} · ${dossier}`;
}
