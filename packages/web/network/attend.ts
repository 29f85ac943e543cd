import { placeNearWords } from "@dossier/shared/layout";
import type { NetworkPicture } from "@dossier/shared/layout";
import type { NetworkLink, NetworkNode } from "./network-model.ts";
import type { Surroundings } from "./network-surroundings.ts";

/**
 * Marks in the document what is attended to, and thereby lets everything else step back: `data-attending` on the sheet
 * ("passing" for what is only pointed at, "lasting" for what is selected), `data-near` on the marks, lines and words around, `data-centre` on what is meant, `data-covered` where a name gives way to words. The words of the lines are written
 * anew, as many as find room. React does not know of all this, so that a passing pointer draws nothing anew.
 */
export function attend(
  sheet: Element,
  picture: NetworkPicture<NetworkNode, NetworkLink>,
  surroundings: Surroundings | undefined,
  kind: "PASSING" | "LASTING",
): void {
  if (surroundings) sheet.setAttribute("data-attending", kind.toLowerCase());
  else sheet.removeAttribute("data-attending");
  const near = surroundings ? placeNearWords(picture, surroundings.lines) : undefined;
  for (const mark of sheet.querySelectorAll("[data-mark]")) {
    const id = mark.getAttribute("data-mark")!;
    mark.toggleAttribute("data-near", surroundings?.marks.has(id) ?? false);
    mark.toggleAttribute("data-centre", surroundings?.centre.has(id) ?? false);
    mark.toggleAttribute("data-covered", near?.coveredNames.has(id) ?? false);
  }
  for (const line of sheet.querySelectorAll("[data-line]")) {
    line.toggleAttribute("data-near", surroundings?.lines.has(line.getAttribute("data-line")!) ?? false);
  }
  const atRest = new Map(picture.links.map(({ link, label }) => [link.id, label]));
  for (const words of sheet.querySelectorAll("[data-words]")) {
    const id = words.getAttribute("data-words")!;
    const place = near?.words.get(id);
    words.toggleAttribute("data-near", place !== undefined);
    moveWords(words, place ?? atRest.get(id));
  }
}

/** Puts words around a point of their line. */
export function moveWords(words: Element, middle: { readonly x: number; readonly y: number } | undefined): void {
  if (!middle) return;
  const transform = `translate(${Math.round(middle.x)} ${Math.round(middle.y)})`;
  // Even the same value, written again, makes the browser lay the text out anew.
  if (words.getAttribute("transform") !== transform) words.setAttribute("transform", transform);
}
