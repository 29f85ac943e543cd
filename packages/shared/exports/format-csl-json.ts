import type { Dossier } from "../model/index.ts";
import { buildCitation } from "./build-citation.ts";
import type { ExportOptions } from "./export-options.ts";

/** The same citation in CSL-JSON: a list of one. */
export function formatCslJson(dossier: Dossier, options: ExportOptions): string {
  const { id, title, abstract, address, lang, version, restsOn } = buildCitation(dossier, options);
  const item = {
    id,
    type: "dataset",
    title,
    abstract,
    URL: address,
    language: lang,
    version,
    note: restsOn.join("\n"),
  };
  return `${JSON.stringify([item], undefined, 2)}\n`;
}
