import type { PassageEvidence, Source } from "@dossier/shared/model";

/** A passage and the rest of its paragraph. */
export interface Passage {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** Where a paragraph (line of the text, counted from 1) starts, in code points; each line before it ends with one `\n`. */
export function startOfParagraph(source: Source, paragraph: number): number {
  return source.paragraphs.slice(0, paragraph - 1).reduce((start, length) => start + length + 1, 0);
}

/** A paragraph of the text, its lines given as their code points; `null` where it is not as long as was measured. */
export function readParagraph(source: Source, paragraph: number, lines: readonly (readonly string[])[]): string | null {
  const line = lines[paragraph - 1];
  return line && line.length === source.paragraphs[paragraph - 1] ? line.join("") : null;
}

/**
 * Cuts a passage out of the text.
 *
 * @param lines the text's lines, each as its code points.
 * @returns `null` where the passage is lost: it does not fit into its paragraph, or does not hold what it should mention.
 */
export function readPassage(
  evidence: PassageEvidence,
  source: Source,
  lines: readonly (readonly string[])[],
): Passage | null {
  const line = lines[evidence.paragraph - 1];
  const offset = startOfParagraph(source, evidence.paragraph);
  const [start, end] = [evidence.start - offset, evidence.end - offset];
  if (!line || start < 0 || end > line.length || line.length !== source.paragraphs[evidence.paragraph - 1]) return null;
  const text = line.slice(start, end).join("");
  if (!evidence.mentions.every((mention) => text.includes(mention))) return null;
  return { before: line.slice(0, start).join(""), text, after: line.slice(end).join("") };
}
