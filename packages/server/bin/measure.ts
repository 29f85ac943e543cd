import { hashText, readTextFile } from "../library/read-text-file.ts";
import type { CommandResult } from "./validate.ts";

/**
 * Measures the text of a source as dossier.yaml wants it: `length`, `sha256` and `paragraphs`, in code points. With words
 * to look for it tells each place where they stand, as evidence in claims.yaml gives it.
 */
export async function measure(path: string, words: string | undefined): Promise<CommandResult> {
  const file = await readTextFile(path);
  if (!("text" in file)) return { output: `${path}: ${file.problem}`, exitCode: 1 };
  const { text } = file;
  if (words === undefined) {
    const paragraphs = text.split("\n").map(countCharacters);
    const lines = [
      `length: ${countCharacters(text)}`,
      `sha256: ${hashText(text)}`,
      `paragraphs: [${paragraphs.join(", ")}]`,
    ];
    return { output: lines.join("\n"), exitCode: 0 };
  }
  const places = findPlaces(text, words);
  if (places.length === 0)
    return { output: `${path}: expected it to contain ${JSON.stringify(words)}, got a text without`, exitCode: 1 };
  return { output: places.join("\n"), exitCode: 0 };
}

function findPlaces(text: string, words: string): string[] {
  const places: string[] = [];
  if (words === "") return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const before = text.slice(0, at);
    const start = countCharacters(before);
    places.push(`{ paragraph: ${before.split("\n").length}, start: ${start}, end: ${start + countCharacters(words)} }`);
  }
  return places;
}

function countCharacters(text: string): number {
  return Array.from(text).length;
}
