/** One thing that is wrong in a file, and where. Lines and columns count from 1, columns in UTF-16 units as editors do. */
export interface Diagnostic {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Where in the data: `[3].evidence[0].end`; empty for the file as a whole. */
  readonly path: string;
  /** The whole sentence, without the place. */
  readonly message: string;
  /** These complete "expected …, got …"; absent where the message says it otherwise. */
  readonly expected?: string;
  readonly got?: string;
  /** What the writer may have meant. */
  readonly suggestion?: string;
  /** With an error the dossier is not used; with a warning it is. */
  readonly severity: "error" | "warning";
}

/** A place in data: keys of mappings and indexes of lists, from the outside in. */
export type DataPath = readonly (string | number)[];

/** What a check found, before its place in the file is known. */
export interface Finding {
  readonly path: DataPath;
  /** Whether the place is the last key of the path rather than its value. */
  readonly atKey?: boolean;
  readonly expected: string;
  readonly got: string;
  readonly suggestion?: string;
  readonly severity?: "warning";
}

/** Writes a diagnostic as `file:line:column path: expected X, got Y (did you mean "Z"?)`; a warning says so. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const place = `${diagnostic.file}:${diagnostic.line}:${diagnostic.column}`;
  const path = diagnostic.path === "" ? "" : ` ${diagnostic.path}`;
  return `${place}${path}: ${diagnostic.severity === "warning" ? "warning: " : ""}${diagnostic.message}`;
}

/** Writes a path as `[3].evidence[0].end`. */
export function formatDataPath(path: DataPath): string {
  return path.map((part, index) => (typeof part === "number" ? `[${part}]` : index === 0 ? part : `.${part}`)).join("");
}

/** The sentence of a finding. */
export function formatExpectation(finding: Pick<Finding, "expected" | "got" | "suggestion">): string {
  const hint = finding.suggestion === undefined ? "" : ` (did you mean ${JSON.stringify(finding.suggestion)}?)`;
  return `expected ${finding.expected}, got ${finding.got}${hint}`;
}

/** A diagnostic about a whole file. */
export function buildFileDiagnostic(file: string, message: string, severity: Diagnostic["severity"]): Diagnostic {
  return { file, line: 1, column: 1, path: "", message, severity };
}

/** Orders diagnostics by file, line and column. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) => Number(a.file > b.file) - Number(a.file < b.file) || a.line - b.line || a.column - b.column,
  );
}
