import { placeNearWords } from "@dossier/shared/layout";
import type { NetworkPicture } from "@dossier/shared/layout";
import type { NetworkLink, NetworkNode } from "./network-model.ts";
import type { Surroundings } from "./network-surroundings.ts";

/** The elements of a drawing that attention changes, so that they need not be looked for at every move of the pointer. */
export interface DrawnParts {
  readonly sheet: Element;
  readonly marks: ReadonlyMap<string, Element>;
  readonly lines: ReadonlyMap<string, Element>;
  readonly words: ReadonlyMap<string, Element>;
}

/** Finds them in the document; after every drawing anew. */
export function findDrawnParts(sheet: Element): DrawnParts {
  const find = (attribute: string) =>
    new Map([...sheet.querySelectorAll(`[${attribute}]`)].map((part) => [part.getAttribute(attribute)!, part]));
  return { sheet, marks: find("data-mark"), lines: find("data-line"), words: find("data-words") };
}

/**
 * Marks in the document what is attended to, and thereby lets everything else step back: `data-attending` on the sheet
 * ("passing" for what is only pointed at, "lasting" for what is selected), `data-near` on the marks, lines and words around, `data-centre` on what is meant, `data-covered` where a name gives way to words. The words of the lines are written
 * anew, as many as find room. React does not know of all this, so that a passing pointer draws nothing anew.
 */
export function attend(
  { sheet, marks, lines, words }: DrawnParts,
  picture: NetworkPicture<NetworkNode, NetworkLink>,
  surroundings: Surroundings | undefined,
  kind: "PASSING" | "LASTING",
): void {
  const attending = surroundings && kind.toLowerCase();
  if (attending === undefined) sheet.removeAttribute("data-attending");
  else if (sheet.getAttribute("data-attending") !== attending) sheet.setAttribute("data-attending", attending);
  const near = surroundings ? placeNearWords(picture, surroundings.lines) : undefined;
  for (const [id, mark] of marks) {
    toggle(mark, "data-near", surroundings?.marks.has(id));
    toggle(mark, "data-centre", surroundings?.centre.has(id));
    toggle(mark, "data-covered", near?.coveredNames.has(id));
  }
  for (const [id, line] of lines) toggle(line, "data-near", surroundings?.lines.has(id));
  const atRest = new Map(picture.links.map(({ link, label }) => [link.id, label]));
  for (const [id, text] of words) {
    const place = near?.words.get(id);
    toggle(text, "data-near", place !== undefined);
    moveWords(text, place ?? atRest.get(id));
  }
}

/** Puts words around a point of their line. */
export function moveWords(words: Element, middle: { readonly x: number; readonly y: number } | undefined): void {
  if (!middle) return;
  const transform = `translate(${Math.round(middle.x)} ${Math.round(middle.y)})`;
  // Even the same value, written again, makes the browser lay the text out anew.
  if (words.getAttribute("transform") !== transform) words.setAttribute("transform", transform);
}

/** Only a change is written: most of a drawing stays as it is from one move of the pointer to the next. */
function toggle(element: Element, attribute: string, on: boolean | undefined): void {
  if (element.hasAttribute(attribute) !== Boolean(on)) element.toggleAttribute(attribute);
}
