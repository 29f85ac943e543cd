import { readLooks } from "./read-looks.ts";

export const SVG = "http://www.w3.org/2000/svg";

export interface FlattenOptions {
  /** The document that the copy is for. */
  readonly sheet: Document;
  /** What lies outside of it on the screen is left out. */
  readonly within?: DOMRect;
}

/**
 * Copies what is in a drawing as it looks on the screen now: what the style sheets say is written into it as presentation
 * attributes. What is not seen stays behind, and so does what only hands and programs need. The drawing is left as it is.
 */
export function flattenDrawing(drawing: Element, options: FlattenOptions): Element[] {
  return [...drawing.children].flatMap((child) => flatten(child, options, "SEEN"));
}

/** What is in a mask or a clip shows nothing of itself; what is in a clip is a bare shape. */
type Place = "SEEN" | "USED" | "CLIP";

function flatten(element: Element, options: FlattenOptions, place: Place): Element[] {
  if (element.localName === "title") return place === "SEEN" ? [copyTitle(element, options.sheet)] : [];
  if (element.matches(FOR_HANDS)) return [];
  if (options.within && element.matches(MOVABLE) && !meets(element, options.within)) return [];
  const style = getComputedStyle(element);
  if (style.display === "none" && place === "SEEN") return [];
  const copy = copyBare(element, options.sheet);
  if (CONTAINERS.has(element.localName)) {
    const inside = findPlace(element, place);
    copy.append(...[...element.children].flatMap((child) => flatten(child, options, inside)));
    if (place === "SEEN" && inside === "SEEN") {
      if (![...copy.children].some(({ localName }) => localName !== "title")) return [];
      nameGroup(element, copy);
    }
    if (style.opacity !== "1") copy.setAttribute("opacity", style.opacity);
    return [copy];
  }
  if (place === "SEEN" && style.visibility !== "visible") return [];
  if (place === "CLIP") return [copy];
  for (const [name, value] of readLooks(element, style)) copy.setAttribute(name, value);
  if (element.localName === "text") {
    copyWords(element, copy, options.sheet);
    return style.paintOrder.startsWith("stroke") && copy.hasAttribute("stroke") ? splitHalo(copy) : [copy];
  }
  if (place === "SEEN" && isInvisible(copy) && !element.closest("[mask]")) return [];
  if (element.localName.endsWith("Gradient")) {
    copy.append(...[...element.children].flatMap((child) => flatten(child, options, "USED")));
  }
  return [copy];
}

/** Room to touch, rings of the keyboard, what lets a mark go and what unfolds a lane: no part of what is shown. */
const FOR_HANDS = ".network-hit, .network-ring, .network-pin, .timeline-cut, .timeline-more";
const MOVABLE = "[data-mark], [data-line], [data-words], [data-monogram], [data-item]";
const CONTAINERS: ReadonlySet<string> = new Set(["g", "a", "defs", "mask", "pattern", "clipPath"]);

function findPlace({ localName }: Element, place: Place): Place {
  if (localName === "clipPath") return "CLIP";
  return localName === "g" || localName === "a" ? place : "USED";
}

function meets(element: Element, { left, right, top, bottom }: DOMRect): boolean {
  const box = element.getBoundingClientRect();
  return box.right > left && box.left < right && box.bottom > top && box.top < bottom;
}

/** In a mask it is kept all the same: how far the mask reaches is measured by it. */
function isInvisible(copy: Element): boolean {
  return copy.getAttribute("fill") === "none" && !copy.hasAttribute("stroke");
}

/** The element with what it says about its shape and place. */
function copyBare(element: Element, sheet: Document): Element {
  const copy = sheet.createElementNS(SVG, element.localName === "a" ? "g" : element.localName);
  for (const { name, value } of element.attributes) {
    if (!LEFT_OUT.test(name)) copy.setAttribute(name, value);
  }
  return copy;
}

const LEFT_OUT =
  /^(?:class|style|role|tabindex|lang|href|xmlns|aria-.*|data-.*|fill|stroke.*|opacity|font-.*|text-anchor|stop-.*)$/;

/** Whoever opens the file in a drawing program finds each mark and each line by its name. */
function nameGroup({ attributes }: Element, copy: Element): void {
  for (const [name, kind] of [
    ["data-mark", "mark"],
    ["data-line", "line"],
    ["data-item", "claim"],
  ] as const) {
    const id = attributes.getNamedItem(name)?.value;
    if (id !== undefined) copy.setAttribute("id", `${kind}-${id.replaceAll(/[^\w.-]+/g, "-")}`);
  }
}

function copyTitle(title: Element, sheet: Document): Element {
  const copy = sheet.createElementNS(SVG, "title");
  copy.textContent = title.textContent;
  return copy;
}

/** The lines of a text, of which only what is unlike the text itself is told. */
function copyWords(element: Element, copy: Element, sheet: Document): void {
  for (const child of element.childNodes) {
    if (!(child instanceof Element)) {
      copy.append(sheet.createTextNode(child.textContent ?? ""));
      continue;
    }
    const part = copyBare(child, sheet);
    const own = readLooks(child, getComputedStyle(child));
    for (const [name, value] of own) if (copy.getAttribute(name) !== value) part.setAttribute(name, value);
    if (copy.hasAttribute("font-style") && !own.has("font-style")) part.setAttribute("font-style", "normal");
    copyWords(child, part, sheet);
    copy.append(part);
  }
}

/** Not every program draws a halo behind its letters in one go, so it becomes letters of its own. */
function splitHalo(letters: Element): Element[] {
  const halo = letters.cloneNode(true) as Element;
  halo.setAttribute("fill", letters.getAttribute("stroke") ?? "none");
  for (const part of halo.querySelectorAll("[fill]")) part.removeAttribute("fill");
  halo.setAttribute("aria-hidden", "true");
  for (const part of [letters, ...letters.querySelectorAll("*")]) {
    for (const name of part.getAttributeNames()) if (name.startsWith("stroke")) part.removeAttribute(name);
  }
  return [halo, letters];
}
