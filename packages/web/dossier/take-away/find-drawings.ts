import { flattenDrawing, SVG } from "./flatten-drawing.ts";

/** A picture of the page: its pieces as they are drawn there now, and where they lie in it. */
export interface Drawing {
  readonly name: "network" | "timeline";
  readonly width: number;
  readonly height: number;
  /** What it shows, in words. */
  readonly label: string;
  /** That not all there is was drawn, in words; absent where it was. */
  readonly note: string | undefined;
  readonly marks: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
  /** The claims that belong to it and are drawn nowhere in it, since they found no room. */
  readonly folded: ReadonlySet<string>;
  /** Whether something lies outside of it, because the reader has come closer. */
  readonly part: boolean;
  /** Copies it for another document. */
  readonly flatten: (sheet: Document) => Element[];
}

/** The pictures that can be seen on the page. */
export function findDrawings(page: ParentNode): readonly Drawing[] {
  return [findNetwork(page), findTimeline(page)].filter((drawing) => drawing !== undefined);
}

function findNetwork(page: ParentNode): Drawing | undefined {
  const svg = page.querySelector<SVGSVGElement>(".stage .network-view > svg.network");
  const within = svg?.getBoundingClientRect();
  if (!svg || !within || within.width === 0 || within.height === 0) return undefined;
  const { width, height } = within;
  const meets = (element: Element) => isSeen(element, within);
  const marks = [...svg.querySelectorAll("[data-mark]")].filter(isDrawn);
  const lines = [...svg.querySelectorAll("[data-line]")].filter(isDrawn);
  return {
    name: "network",
    width,
    height,
    label: svg.getAttribute("aria-label") ?? "",
    note: page.querySelector(".stage .network-shown")?.textContent ?? undefined,
    marks: listIds(marks.filter(meets), "data-mark"),
    lines: listIds(lines.filter(meets), "data-line"),
    folded: new Set(),
    part: marks.some((mark) => !meets(mark)),
    flatten: (sheet) => [placeDrawing(svg, sheet, within, { within, width, height })],
  };
}

/** All lanes, whether they are scrolled to or not; of time, what is in sight. */
function findTimeline(page: ParentNode): Drawing | undefined {
  const sheets = [...page.querySelectorAll<SVGSVGElement>(".stage .timeline-sheets > svg.timeline")];
  const [axis, lanes, foot] = sheets;
  const shown = lanes?.getBoundingClientRect();
  if (!axis || !lanes || !foot || !shown || shown.width === 0) return undefined;
  const heights = sheets.map((each) => Number(each.getAttribute("height")));
  const items = [...lanes.querySelectorAll("[data-item]")];
  const { width } = shown;
  const [top = 0, middle = 0, bottom = 0] = heights;
  return {
    name: "timeline",
    width,
    height: top + middle + bottom,
    label: lanes.getAttribute("aria-label") ?? "",
    note: page.querySelector(".stage .timeline-shown")?.textContent ?? undefined,
    marks: listIds(
      items.filter((item) => isSeen(item, shown)),
      "data-claim",
    ),
    lines: new Set(),
    folded: listFolded(lanes, listIds(items, "data-claim")),
    part: items.some((item) => !isSeen(item, shown)),
    flatten: (sheet) => [
      placeDrawing(lanes, sheet, shown, { within: shown, width, height: middle, y: top }),
      placeDrawing(axis, sheet, axis.getBoundingClientRect(), { width, height: top + BREAK }),
      placeDrawing(foot, sheet, foot.getBoundingClientRect(), { width, height: bottom, y: top + middle }),
    ],
  };
}

/** The sign of a change of scale stands on the edge of the years, and half of it below. */
const BREAK = 6;

interface Room {
  readonly within?: DOMRect;
  readonly width: number;
  readonly height: number;
  readonly y?: number;
}

/** A copy of what is in an SVG, in pixels of the screen. */
function placeDrawing(
  svg: SVGSVGElement,
  sheet: Document,
  at: DOMRect,
  { within, width, height, y = 0 }: Room,
): Element {
  const id = `room-${svg.classList[1] ?? svg.classList[0]}`;
  const clip = sheet.createElementNS(SVG, "clipPath");
  clip.setAttribute("id", id);
  const rect = sheet.createElementNS(SVG, "rect");
  rect.setAttribute("width", show(width));
  rect.setAttribute("height", show(height));
  clip.append(rect);
  const content = sheet.createElementNS(SVG, "g");
  const { a, b, c, d, e, f } = svg.getScreenCTM() ?? new DOMMatrix();
  content.setAttribute("transform", `matrix(${[a, b, c, d, e - at.left, f - at.top].map(show).join(" ")})`);
  content.append(...flattenDrawing(svg, { sheet, ...(within && { within }) }));
  const room = sheet.createElementNS(SVG, "g");
  room.setAttribute("clip-path", `url(#${id})`);
  if (y !== 0) room.setAttribute("transform", `translate(0 ${show(y)})`);
  room.append(content);
  const all = sheet.createElementNS(SVG, "g");
  all.append(clip, room);
  return all;
}

function isSeen(element: Element, { left, right, top, bottom }: DOMRect): boolean {
  const box = element.getBoundingClientRect();
  return box.right > left && box.left < right && box.bottom > top && box.top < bottom;
}

function isDrawn(element: Element): boolean {
  return getComputedStyle(element).display !== "none";
}

function listIds(elements: readonly Element[], name: string): ReadonlySet<string> {
  return new Set(elements.flatMap((element) => element.getAttribute(name) ?? []));
}

/** What is folded in one lane may be drawn in another. */
function listFolded(lanes: Element, drawn: ReadonlySet<string>): ReadonlySet<string> {
  const lists = [...lanes.querySelectorAll("[data-folded]")].map((more) => more.getAttribute("data-folded") ?? "");
  return new Set(lists.flatMap((list) => list.split(" ").filter((id) => id !== "" && !drawn.has(id))));
}

function show(value: number): string {
  return String(Math.round(value * 1e4) / 1e4);
}
