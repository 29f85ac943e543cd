import type { NetworkPicture } from "@dossier/shared/layout";
import { useRef } from "react";
import type { KeyboardEvent, RefObject } from "react";
import { keepInPicture } from "./keep-in-picture.ts";
import type { NetworkLink, NetworkModel, NetworkNode } from "./network-model.ts";
import type { NetworkSelection } from "./network-selection.ts";
import { listTiesClockwise, walkByLetter, walkTowards } from "./walk-network.ts";
import type { Direction } from "./walk-network.ts";

interface KeySettings {
  readonly model: NetworkModel;
  readonly picture: NetworkPicture<NetworkNode, NetworkLink>;
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly selection: NetworkSelection | null;
  /** Only these claims are drawn, by id; all where absent. */
  readonly visibleClaims?: ReadonlySet<string>;
  readonly onSelect: (selection: NetworkSelection | null) => void;
  readonly onExpand?: (id: string, by: { readonly picked: boolean }) => void;
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  /** Puts a mark somewhere, in the pixels of the picture. */
  readonly nudge: (id: string, x: number, y: number) => void;
  readonly unpin: (id: string) => void;
}

/** Everything that the pointer does, by keys, for a mark or a line that has the focus. */
export function useNetworkKeys(settings: KeySettings): (event: KeyboardEvent) => void {
  const path = useRef<string[]>([]);
  return (event) => {
    if (event.ctrlKey || event.metaKey || !(event.target instanceof Element)) return;
    const mark = event.target.closest("[data-mark]")?.getAttribute("data-mark");
    const line = event.target.closest("[data-line]")?.getAttribute("data-line");
    const done = handleSheet(event.key, settings) || (mark ? onMark(event, mark, settings, path.current) : false);
    if (done || (line && onLine(event.key, line, settings))) event.preventDefault();
  };
}

function handleSheet(key: string, { zoomBy, fit, selection, onSelect }: KeySettings): boolean {
  if (key === "+" || key === "=") zoomBy(1.6);
  else if (key === "-" || key === "_") zoomBy(1 / 1.6);
  else if (key === "0") fit();
  else if (key === "Escape" && selection) onSelect(null);
  else return false;
  return true;
}

function onMark(event: KeyboardEvent, id: string, settings: KeySettings, path: string[]): boolean {
  const { key } = event;
  const { picture, onSelect, onExpand, unpin } = settings;
  const stops = picture.marks.map(({ node, x, y }) => ({ id: node.id, name: node.name, x, y }));
  const go = (next: string | undefined, remember = true) => {
    if (next === undefined) return false;
    if (remember && next !== id) path.splice(0, path.push(id) - LONGEST_WAY);
    return focusOn(settings.svg.current, "data-mark", next);
  };
  if (isDirection(key)) {
    if (event.altKey) return moveBy(id, key, settings);
    const ties = listTies(id, settings);
    return go(walkTowards(stops, id, key, new Set(ties.flatMap(({ source, target }) => [source, target]))));
  }
  if (key === "Enter" && event.shiftKey) onExpand?.(id, { picked: false });
  else if (key === "Enter" || key === " ") onSelect({ kind: "entity", id });
  else if (key === "Backspace") return go(goBack(path, id, stops), false);
  else if (key === "Delete") unpin(id);
  else if (key === "PageDown" || key === "PageUp") {
    const own = listTies(id, settings);
    const first = key === "PageDown" ? own[0] : own.at(-1);
    return first ? focusOn(settings.svg.current, "data-line", first.id) : false;
  } else if (/^[\p{L}\p{N}]$/u.test(key) && !event.altKey) return go(walkByLetter(stops, id, key));
  else return false;
  return true;
}

/** How many marks back one can go. */
const LONGEST_WAY = 50;

/** Takes the last mark from the way that is still drawn, and is not the one that one is on. */
function goBack(path: string[], from: string, stops: readonly { readonly id: string }[]): string | undefined {
  let last = path.pop();
  while (last !== undefined && (last === from || !stops.some((stop) => stop.id === last))) last = path.pop();
  return last;
}

function onLine(key: string, id: string, settings: KeySettings): boolean {
  const { model, svg, onSelect } = settings;
  const link = model.links.find((one) => one.id === id);
  if (!link) return false;
  // The mark that one came from keeps the Tab stop while a line has the focus.
  const from = svg.current?.querySelector('[data-mark][tabindex="0"]')?.getAttribute("data-mark") ?? link.source;
  if (key === "Enter" || key === " ") onSelect({ kind: "claim", id: link.claim });
  else if (key in ROUND) {
    const own = listTies(from, settings);
    const place = own.findIndex((one) => one.id === id);
    const next = own[(place + ROUND[key]! + own.length) % own.length];
    return next ? focusOn(svg.current, "data-line", next.id) : false;
  } else if (key === "Escape" || key === "Backspace" || key === "Home") return focusOn(svg.current, "data-mark", from);
  else if (key === "End") return focusOn(svg.current, "data-mark", from === link.source ? link.target : link.source);
  else return false;
  return true;
}

function moveBy(id: string, key: Direction, { picture, nudge }: KeySettings): boolean {
  const mark = picture.marks.find(({ node }) => node.id === id);
  if (!mark) return false;
  const step = 12;
  const dx = key === "ArrowLeft" ? -step : key === "ArrowRight" ? step : 0;
  const dy = key === "ArrowUp" ? -step : key === "ArrowDown" ? step : 0;
  const { x, y } = keepInPicture({ x: mark.x + dx, y: mark.y + dy }, picture);
  nudge(id, x, y);
  return true;
}

/** From a tie to the next one around the same thing: clockwise, or the other way. */
const ROUND: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
};

/** The ties of a thing that are drawn. */
function listTies(id: string, { model, picture, visibleClaims }: KeySettings): readonly NetworkLink[] {
  const drawn = model.links.filter(({ claim }) => visibleClaims?.has(claim) ?? true);
  return listTiesClockwise(drawn, id, new Map(picture.marks.map(({ node, x, y }) => [node.id, { x, y }])));
}

function focusOn(svg: SVGSVGElement | null, attribute: string, id: string): boolean {
  const element = svg?.querySelector<SVGElement>(`[${attribute}="${CSS.escape(id)}"]`);
  element?.focus();
  return element !== null && element !== undefined;
}

function isDirection(key: string): key is Direction {
  return key === "ArrowLeft" || key === "ArrowRight" || key === "ArrowUp" || key === "ArrowDown";
}
