import type { Dossier } from "../model/index.ts";
import { buildFileRecords } from "./build-file-records.ts";
import type { ExportOptions } from "./export-options.ts";
import { includeCausedClaims, selectClaims } from "./select-claims.ts";

/**
 * The dossier as its files hold it, in all its languages: an object with `dossier`, `entities`, `claims` and `reviews`,
 * each what the file of that name holds, so that saved apart they are a dossier again. A claim that a chosen causation
 * speaks of comes along.
 */
export function formatDossierJson(dossier: Dossier, { claims }: Pick<ExportOptions, "claims">): string {
  const part = selectClaims(dossier, claims && includeCausedClaims(dossier, claims));
  return `${JSON.stringify(buildFileRecords(part), undefined, 2)}\n`;
}
