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
  /** The elements that have each attribute now: most of them keep it from one move of the pointer to the next. */
  readonly written: Map<string, ReadonlySet<Element>>;
}

/** Finds them in the document; after every drawing anew. */
export function findDrawnParts(sheet: Element): DrawnParts {
  const find = (attribute: string) =>
    new Map([...sheet.querySelectorAll(`[${attribute}]`)].map((part) => [part.getAttribute(attribute)!, part]));
  const read = (part: string, attribute: string) =>
    [`${part} ${attribute}`, new Set(sheet.querySelectorAll(`[${part}][${attribute}]`))] as const;
  return {
    sheet,
    marks: find(MARK),
    lines: find(LINE),
    words: find(WORDS),
    written: new Map([
      read(MARK, "data-near"),
      read(MARK, "data-centre"),
      read(MARK, "data-covered"),
      read(LINE, "data-near"),
      read(WORDS, "data-near"),
    ]),
  };
}

const MARK = "data-mark";
const LINE = "data-line";
const WORDS = "data-words";

/**
 * Marks in the document what is attended to, and thereby lets everything else step back: `data-attending` on the sheet
 * ("passing" for what is only pointed at, "lasting" for what is selected), `data-near` on the marks and lines around,
 * `data-centre` on what is meant. React does not know of all this, so that a passing pointer draws nothing anew. The words
 * of the lines step back too, until `attendWords` has placed them.
 */
export function attend(parts: DrawnParts, surroundings: Surroundings | undefined, kind: "PASSING" | "LASTING"): void {
  const { sheet, marks, lines } = parts;
  const attending = surroundings && kind.toLowerCase();
  if (attending === undefined) sheet.removeAttribute("data-attending");
  else if (sheet.getAttribute("data-attending") !== attending) sheet.setAttribute("data-attending", attending);
  write(parts, MARK, "data-near", marks, surroundings?.marks);
  write(parts, MARK, "data-centre", marks, surroundings?.centre);
  write(parts, LINE, "data-near", lines, surroundings?.lines);
  write(parts, MARK, "data-covered", marks, undefined);
  write(parts, WORDS, "data-near", parts.words, undefined);
}

/** Writes the words of the lines that are attended to, as many as find room, and says which names give way to them. */
export function attendWords(
  parts: DrawnParts,
  picture: NetworkPicture<NetworkNode, NetworkLink>,
  surroundings: Surroundings | undefined,
): void {
  const { marks, words } = parts;
  const near = surroundings && placeNearWords(picture, surroundings.lines);
  write(parts, MARK, "data-covered", marks, near?.coveredNames);
  write(parts, WORDS, "data-near", words, near && new Set(near.words.keys()));
  for (const { link, label } of picture.links) {
    const text = words.get(link.id);
    if (text) moveWords(text, near?.words.get(link.id) ?? label);
  }
}

/** Puts words around a point of their line. */
export function moveWords(words: Element, middle: { readonly x: number; readonly y: number } | undefined): void {
  if (!middle) return;
  const transform = `translate(${Math.round(middle.x)} ${Math.round(middle.y)})`;
  // Even the same value, written again, makes the browser lay the text out anew.
  if (words.getAttribute("transform") !== transform) words.setAttribute("transform", transform);
}

/** Only a change is written. */
function write(
  { written }: DrawnParts,
  part: string,
  attribute: string,
  elements: ReadonlyMap<string, Element>,
  ids: ReadonlySet<string> | undefined,
): void {
  const key = `${part} ${attribute}`;
  const before = written.get(key);
  const after = new Set([...(ids ?? [])].flatMap((id) => elements.get(id) ?? []));
  for (const element of before ?? []) if (!after.has(element)) element.removeAttribute(attribute);
  for (const element of after) if (!before?.has(element)) element.setAttribute(attribute, "");
  written.set(key, after);
}
