import { estimateTextWidth, isWideCharacter } from "./text-width.ts";

/**
 * Breaks a name into at most two lines of about the same length, where a reader would break it: at spaces, after
 * hyphens and slashes, before an opening bracket, between Chinese characters. A name that two lines of
 * `longest` cannot hold ends with an ellipsis; the whole of it is then in the mark's title.
 *
 * @param widest a name up to this wide, in pixels, stays on one line
 * @param longest no line is wider, in pixels, as far as breaks allow
 * @returns one or two lines
 */
export function wrapName(name: string, fontSize: number, widest: number, longest: number, bold = false): string[] {
  const text = name.trim().replace(/\s+/gu, " ");
  const measure = (line: string) => estimateTextWidth(line, fontSize, bold);
  if (measure(text) <= widest) return [text];
  let best: string[] = [text];
  let bestWidth = measure(text);
  for (const at of listBreaks(text)) {
    const lines = [text.slice(0, at).trimEnd(), text.slice(at).trimStart()];
    // A word is not torn at its hyphen for the sake of a few pixels.
    const width = Math.max(...lines.map(measure)) * (/[-/]$/u.test(lines[0]!) ? 1.25 : 1);
    if (width < bestWidth) {
      best = lines;
      bestWidth = width;
    }
  }
  return best.map((line) => shorten(line, longest, measure));
}

/** The places in a text before which a line may begin, in code units. */
export function listBreaks(text: string): number[] {
  const breaks: number[] = [];
  let offset = 0;
  let before = "";
  for (const character of text) {
    if (before && mayBreakBetween(before, character)) breaks.push(offset);
    offset += character.length;
    before = character;
  }
  return breaks;
}

function mayBreakBetween(before: string, after: string): boolean {
  if (/[\s)）》」』·‧・、，。]/u.test(after)) return false;
  if (/[(（《「『]/u.test(before)) return false;
  if (/[\s\-/·‧・]/u.test(before) || /[(（《「『]/u.test(after)) return true;
  return isWideCharacter(before) || isWideCharacter(after);
}

/** The text itself where it is no wider than `longest`, else as much of it as there is room for, and an ellipsis. */
export function shorten(line: string, longest: number, measure: (line: string) => number): string {
  if (measure(line) <= longest) return line;
  const characters = [...line];
  while (characters.length > 1 && measure(`${characters.join("").trimEnd()}…`) > longest) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}
