/**
 * About how wide a text is set in a plain sans serif, in pixels: wide enough that the real text, whatever the face,
 * seldom needs more.
 */
export function estimateTextWidth(text: string, size: number): number {
  let units = 0;
  for (const character of text) units += characterWidth(character);
  return units * size;
}

/** Shortens a text to a width, with an ellipsis where something is left out. */
export function fitText(text: string, width: number, size: number): string {
  if (estimateTextWidth(text, size) <= width) return text;
  const characters = [...text];
  let end = characters.length - 1;
  while (end > 1 && estimateTextWidth(`${characters.slice(0, end).join("")}…`, size) > width) end -= 1;
  return `${characters.slice(0, end).join("").trimEnd()}…`;
}

function characterWidth(character: string): number {
  if (/[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3134f}]/u.test(character)) return 1;
  if (/[ijlt.,:;'|!()[\] fI·]/u.test(character)) return 0.3;
  if (/[mwMW@%…—]/u.test(character)) return 0.86;
  if (/[A-Z]/u.test(character)) return 0.68;
  return 0.55;
}
