export type { ExportOptions } from "./export-options.ts";
export { formatDossierJson } from "./format-dossier-json.ts";
export { EXPORT_FORMATS, EXPORT_MEDIA_TYPES, type ExportFormat, formatExport } from "./format-export.ts";
