import type { NetworkPicture } from "@dossier/shared/layout";
import { findNearestLine } from "./nearest-line.ts";
import type { NetworkLink, NetworkNode } from "./network-model.ts";
import type { NetworkSelection } from "./network-selection.ts";

/** What an event on the network is about; `line` is the id of the line that it came nearest to. */
export interface Meant {
  readonly selection: NetworkSelection;
  readonly line?: string;
}

/**
 * Reads from an event what it means: the mark that it is on, else the line nearest to the pointer. A press that has no
 * place, as by assistive technology, means the line that it is sent to.
 *
 * @param content the group that everything is drawn in, whose pixels are those of the picture
 */
export function findMeant(
  event: Event,
  content: SVGGraphicsElement | null,
  picture: NetworkPicture<NetworkNode, NetworkLink>,
  isVisible: (link: NetworkLink) => boolean,
): Meant | null {
  const target = event.target instanceof Element ? event.target : null;
  const mark = target?.closest("[data-mark]")?.getAttribute("data-mark");
  if (mark) return { selection: { kind: "entity", id: mark } };
  const pressed = target?.closest("[data-line]")?.getAttribute("data-line");
  const point = readPoint(event, content);
  const link =
    (point && findNearestLine(picture, point, isVisible)) ??
    picture.links.find((line) => line.link.id === pressed)?.link;
  return link ? { selection: { kind: "claim", id: link.claim }, line: link.id } : null;
}

function readPoint(event: Event, content: SVGGraphicsElement | null): DOMPoint | undefined {
  // A press without a pointer counts no clicks.
  if (!(event instanceof MouseEvent) || (event.type === "click" && event.detail === 0)) return undefined;
  const matrix = content?.getScreenCTM();
  return matrix ? new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse()) : undefined;
}
