export { formatDiagnostic, sortDiagnostics, type Diagnostic } from "./diagnostic.ts";
export { checkPassages, checkSourceText, type SourceText } from "./check-source.ts";
export { buildJsonSchema } from "./json-schema.ts";
export type { DossierFile } from "./located-document.ts";
export { mergeLibrary, type MergedLibrary, type NamedDossier } from "./merge-library.ts";
export { findNearestName } from "./nearest-name.ts";
export { DOSSIER_PARTS, findDossierPart, parseDossier, type DossierPart, type DossierResult } from "./parse-dossier.ts";
