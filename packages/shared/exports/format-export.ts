import type { Dossier } from "../model/index.ts";
import type { ExportOptions } from "./export-options.ts";
import { formatAnnotations } from "./format-annotations.ts";
import { formatCslJson } from "./format-csl-json.ts";
import { formatCsv } from "./format-csv.ts";
import { formatDossierJson } from "./format-dossier-json.ts";
import { formatGexf } from "./format-gexf.ts";
import { formatGraphml } from "./format-graphml.ts";
import { formatJsonLd } from "./format-json-ld.ts";
import { formatRis } from "./format-ris.ts";

/** The forms in which a dossier can be taken away, by the ending of the file's name. */
export const EXPORT_FORMATS = [
  "json",
  "jsonld",
  "csv",
  "graphml",
  "gexf",
  "ris",
  "csl.json",
  "annotations.jsonld",
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Media types for HTTP, with their parameters; every text is UTF-8. */
export const EXPORT_MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  json: "application/json; charset=utf-8",
  jsonld: "application/ld+json; charset=utf-8",
  csv: "text/csv; charset=utf-8; header=present",
  graphml: "application/graphml+xml; charset=utf-8",
  gexf: "application/gexf+xml; charset=utf-8",
  ris: "application/x-research-info-systems; charset=utf-8",
  "csl.json": "application/vnd.citationstyles.csl+json; charset=utf-8",
  "annotations.jsonld": 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8',
};

/** Writes a dossier, or the part of it that is chosen, as the text of a file. */
export function formatExport(format: ExportFormat, dossier: Dossier, options: ExportOptions): string {
  return FORMATTERS[format](dossier, options);
}

const FORMATTERS: Readonly<Record<ExportFormat, (dossier: Dossier, options: ExportOptions) => string>> = {
  json: formatDossierJson,
  jsonld: formatJsonLd,
  csv: formatCsv,
  graphml: formatGraphml,
  gexf: formatGexf,
  ris: formatRis,
  "csl.json": formatCslJson,
  "annotations.jsonld": formatAnnotations,
};
