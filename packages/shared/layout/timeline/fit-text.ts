import { estimateTextWidth } from "../text-width.ts";

/**
 * A text shortened to a width in pixels, with an ellipsis where something is left out: after a whole word if that leaves
 * enough, between Chinese characters anywhere.
 */
export function fitText(text: string, width: number, fontSize: number): string {
  if (estimateTextWidth(text, fontSize) <= width) return text;
  const characters = [...text];
  let end = characters.length - 1;
  while (end > 1 && estimateTextWidth(`${characters.slice(0, end).join("")}…`, fontSize) > width) end -= 1;
  const cut = characters.slice(0, end).join("");
  const insideWord = WORD.test(characters[end - 1] ?? "") && WORD.test(characters[end] ?? "");
  const words = insideWord ? cut.replace(LAST_WORD, "") : cut;
  return `${(words.length >= cut.length * ENOUGH ? words : cut).replace(LOOSE_END, "")}…`;
}

const ENOUGH = 0.5;
const WORD = /[\p{Script=Latin}\p{Number}'’-]/u;
const LAST_WORD = /[\p{Script=Latin}\p{Number}'’-]+$/u;
const LOOSE_END = /[\s·:：,，–-]+$/u;
