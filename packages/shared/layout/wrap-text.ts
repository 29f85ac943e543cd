import { estimateTextWidth } from "./text-width.ts";
import { listBreaks, shorten } from "./wrap-name.ts";

/**
 * Breaks a text into lines where a reader would break it, each as full as may be. What `most` lines cannot hold ends with
 * an ellipsis.
 *
 * @param widest no line is wider, in pixels, unless one word alone is; such a word is cut with an ellipsis
 * @param most how many lines there may be
 * @returns at least one line
 */
export function wrapText(text: string, fontSize: number, widest: number, most: number, bold = false): string[] {
  const measure = (line: string) => estimateTextWidth(line, fontSize, bold);
  const whole = text.trim().replace(/\s+/gu, " ");
  const ends = [...listWordBreaks(whole), whole.length];
  const lines: string[] = [];
  let start = 0;
  for (const [index, end] of ends.entries()) {
    const next = ends[index + 1];
    if (next !== undefined && measure(whole.slice(start, next).trim()) <= widest) continue;
    const isLast = lines.length === most - 1;
    lines.push(shorten((isLast ? whole.slice(start) : whole.slice(start, end)).trim(), widest, measure));
    if (isLast) break;
    start = end;
  }
  return lines;
}

/** Between Chinese characters only where a word ends: in large type a torn word is seen at once. */
function listWordBreaks(text: string): number[] {
  const words = new Intl.Segmenter("zh-Hant", { granularity: "word" }).segment(text);
  const starts = new Set([...words].map(({ index }) => index));
  return listBreaks(text).filter((at) => starts.has(at));
}
