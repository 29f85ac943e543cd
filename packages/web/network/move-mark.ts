import { lineEnd, routeLink } from "@dossier/shared/layout";
import type { NetworkPicture } from "@dossier/shared/layout";
import { moveWords } from "./attend.ts";
import type { NetworkLink, NetworkNode } from "./network-model.ts";

/**
 * Redraws one mark and its lines at another place, in the document alone: a drag would be slow if the whole picture
 * were composed for every pixel. The picture that is composed when the mark is dropped draws the same.
 */
export function moveMark(
  content: Element,
  picture: NetworkPicture<NetworkNode, NetworkLink>,
  id: string,
  x: number,
  y: number,
): void {
  const ends = new Map(
    picture.marks.map((mark) => [mark.node.id, lineEnd(mark.node.id === id ? { ...mark, x, y } : mark)]),
  );
  for (const attribute of ["data-mark", "data-monogram"]) {
    find(content, attribute, id)?.setAttribute("transform", `translate(${x} ${y})`);
  }
  for (const { link } of picture.links) {
    if (link.source !== id && link.target !== id) continue;
    const source = ends.get(link.source);
    const target = ends.get(link.target);
    const line = find(content, "data-line", link.id);
    if (!source || !target || !line) continue;
    const route = routeLink(source, target, link);
    for (const path of line.querySelectorAll(".network-stroke, .network-hit")) path.setAttribute("d", route.path);
    line.querySelector(".network-arrow")?.setAttribute("d", route.arrow);
    const sign = line.querySelector(".network-review, .network-denied");
    sign?.setAttribute("transform", `translate(${route.middleX} ${route.middleY})`);
    const words = find(content, "data-words", link.id);
    if (words) moveWords(words, { x: route.middleX, y: route.middleY });
  }
}

function find(content: Element, attribute: string, value: string): Element | null {
  return content.querySelector(`[${attribute}="${CSS.escape(value)}"]`);
}
