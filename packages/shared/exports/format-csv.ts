import type { Dossier } from "../model/index.ts";
import { listBearingColumns, listEndColumns, listSayingColumns } from "./claim-columns.ts";
import { buildDossierWords } from "./dossier-words.ts";
import type { ExportOptions } from "./export-options.ts";
import { selectClaims } from "./select-claims.ts";

/**
 * A table with one row a claim, in the order of the dossier (RFC 4180, UTF-8 with a byte order mark, by which spreadsheets
 * know it for UTF-8). A cell that a spreadsheet would take for a formula begins with an apostrophe, so that no name can
 * run anything.
 */
export function formatCsv(dossier: Dossier, options: ExportOptions): string {
  const part = selectClaims(dossier, options.claims);
  const words = buildDossierWords(part, options);
  const columns = [...listSayingColumns(words), ...listEndColumns(words), ...listBearingColumns(part, words)];
  const rows = [
    columns.map(({ name }) => name),
    ...part.claims.map((claim) => columns.map(({ read }) => String(read(claim) ?? ""))),
  ];
  return `\ufeff${rows.map((row) => `${row.map(formatCell).join(",")}\r\n`).join("")}`;
}

function formatCell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What programs read as the beginning of a formula, the full-width forms and those after blanks included. */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/u;
