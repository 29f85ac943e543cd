import type { Dossier, Source } from "../model/index.ts";
import { buildFileDiagnostic, formatExpectation, type Diagnostic } from "./diagnostic.ts";

/** A source's text as it was found; `sha256` is reckoned by the caller, in lower-case hexadecimal, of the text in UTF-8. */
export interface SourceText {
  /** The file's name, for diagnostics. */
  readonly file: string;
  /** With `\n` line ends. */
  readonly text: string;
  readonly sha256: string;
}

/** Checks whether a text is the one that a source was measured from. Any diagnostic means: do not use it. */
export function checkSourceText(source: Source, found: SourceText): Diagnostic[] {
  const report = (expected: string, got: string): Diagnostic =>
    buildFileDiagnostic(
      found.file,
      formatExpectation({ expected: `${expected} of the source ${source.id}`, got }),
      "warning",
    );
  if (found.sha256 === source.sha256) {
    const paragraphs = found.text.split("\n").map((line) => Array.from(line).length);
    const wrong = source.paragraphs.findIndex((length, index) => length !== paragraphs[index]);
    if (wrong < 0 && paragraphs.length === source.paragraphs.length) return [];
    const at = wrong < 0 ? source.paragraphs.length : wrong;
    return [
      report(`paragraph ${at + 1} with ${source.paragraphs[at] ?? "no"} characters`, String(paragraphs[at] ?? "none")),
    ];
  }
  const length = Array.from(found.text).length;
  if (length !== source.length) return [report(`the text of ${source.length} characters`, `one of ${length}`)];
  return [report(`the text with SHA-256 ${source.sha256}`, found.sha256)];
}

/**
 * Checks each passage of a source against its text: the names, numbers and dates that it is said to mention have to stand in
 * it. A passage that no longer fits is reported as lost; nobody looks for where it may have gone.
 */
export function checkPassages(
  dossier: Dossier,
  sourceId: string,
  found: Pick<SourceText, "file" | "text">,
): Diagnostic[] {
  const characters = Array.from(found.text);
  const diagnostics: Diagnostic[] = [];
  for (const claim of dossier.claims) {
    for (const [index, evidence] of claim.evidence.entries()) {
      if (evidence.kind !== "PASSAGE" || evidence.source !== sourceId) continue;
      const passage = characters.slice(evidence.start, evidence.end).join("");
      const missing = evidence.mentions.filter((mention) => !passage.includes(mention));
      if (missing.length === 0) continue;
      const before = characters.slice(0, evidence.start).join("").split("\n");
      const at = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
      const place = `characters ${evidence.start} to ${evidence.end}`;
      const names = missing.map((mention) => JSON.stringify(mention)).join(", ");
      const message = `the passage is lost: expected ${place} to mention ${names}, got another text`;
      diagnostics.push({
        ...buildFileDiagnostic(found.file, message, "error"),
        ...at,
        path: `${claim.id}.evidence[${index}]`,
      });
    }
  }
  return diagnostics;
}
