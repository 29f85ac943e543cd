import { formatDiagnostic } from "@dossier/shared/validation";
import { readLibrary, type Library } from "../library/read-library.ts";

/** What a command says and the code that it ends with. */
export interface CommandResult {
  readonly output: string;
  /** 0: no error; 1: errors in the data. */
  readonly exitCode: 0 | 1;
}

/** Checks a folder of dossiers, or the folder of one, and lists everything that is wrong, for people or as JSON. */
export async function validate(
  folder: string,
  { json = false }: { readonly json?: boolean } = {},
): Promise<CommandResult> {
  const library = await readLibrary(folder);
  const errors = library.diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = library.diagnostics.length - errors;
  const exitCode = errors > 0 ? 1 : 0;
  if (json) {
    const report = { folder, errors, warnings, diagnostics: library.diagnostics };
    return { output: JSON.stringify(report, undefined, 2), exitCode };
  }
  const summary =
    library.diagnostics.length > 0 ? `${count(errors, "error")}, ${count(warnings, "warning")}` : "no problem";
  const contents = errors > 0 ? "" : `${describeContents(library)}: `;
  return {
    output: [...library.diagnostics.map(formatDiagnostic), `${folder}: ${contents}${summary}`].join("\n"),
    exitCode,
  };
}

function describeContents({ dossiers, entities }: Library): string {
  const claims = dossiers.reduce((sum, dossier) => sum + dossier.claims.length, 0);
  return `${count(dossiers.length, "dossier")}, ${count(entities.length, "entity", "entities")}, ${count(claims, "claim")}`;
}

function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}
