import type { StyleRule } from "./parse-style-sheet.ts";

/** Values of custom properties, such as the colours, by name with both hyphens. */
export type Tokens = ReadonlyMap<string, string>;

/**
 * Writes what the style sheets say into the elements of a drawing, as presentation attributes, and takes everything away
 * that a picture which stands still has no use for: what is not seen, classes, roles and states. What is left looks the
 * same wherever it is opened.
 */
export function resolveStyles(drawing: Element, rules: readonly StyleRule[], tokens: Tokens): void {
  const matched = new Map<Element, StyleRule[]>();
  for (const rule of rules.toSorted((a, b) => a.specificity - b.specificity)) {
    for (const element of drawing.querySelectorAll(rule.selector)) {
      const own = matched.get(element);
      if (own) own.push(rule);
      else matched.set(element, [rule]);
    }
  }
  resolveElement(drawing, tokens, matched);
}

function resolveElement(
  element: Element,
  inherited: Tokens,
  matched: ReadonlyMap<Element, readonly StyleRule[]>,
): void {
  const declarations = (matched.get(element) ?? []).flatMap((rule) => rule.declarations);
  const custom = declarations.filter(([property]) => property.startsWith("--"));
  const tokens = custom.length > 0 ? new Map([...inherited, ...custom]) : inherited;
  const style = new Map(declarations.filter(([property]) => ATTRIBUTES.has(property) || UNSEEN.has(property)));
  if (style.get("display") === "none" || style.get("visibility") === "hidden" || isForHands(element)) {
    element.remove();
    return;
  }
  for (const [property, value] of style) {
    if (ATTRIBUTES.has(property)) element.setAttribute(property, resolveLength(value, element));
  }
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name) ?? "";
    if (FOR_PROGRAMS.test(name) && !isDrawing(element)) element.removeAttribute(name);
    else if (value.includes("var(")) element.setAttribute(name, resolveValue(value, tokens));
  }
  // A list of its own, since children go away and halos come.
  for (const child of Array.from(element.children)) resolveElement(child, tokens, matched);
  if (element.getAttribute("paint-order")?.startsWith("stroke")) splitHalo(element);
}

/** What can be written as an attribute; the rest concerns pages. */
const ATTRIBUTES: ReadonlySet<string> = new Set([
  "fill",
  "fill-opacity",
  "font-size",
  "font-weight",
  "letter-spacing",
  "opacity",
  "paint-order",
  "stroke",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-opacity",
  "stroke-width",
]);
const UNSEEN: ReadonlySet<string> = new Set(["display", "visibility"]);

/** Wide invisible targets, rings of focus, and titles that pop up: for who can point and press. */
function isForHands(element: Element): boolean {
  const names = element.getAttribute("class") ?? "";
  return (
    /\bnetwork-(?:hit|ring|pin)\b/.test(names) || (element.localName === "title" && !isDrawing(element.parentElement))
  );
}

function isDrawing(element: Element | null): boolean {
  return element?.localName === "svg";
}

const FOR_PROGRAMS = /^(?:class|role|tabindex|aria-|data-)/;

/** Lengths in pixels and without a unit: not every program knows the others. */
function resolveLength(value: string, element: Element): string {
  const [, ems] = /^(-?[\d.]+)em$/.exec(value) ?? [];
  if (ems === undefined) return value.replace(/(?<=\d)px$/, "");
  const size = Number(element.closest("[font-size]")?.getAttribute("font-size") ?? 16);
  return String(Math.round(Number(ems) * size * 100) / 100);
}

function resolveValue(value: string, tokens: Tokens): string {
  return value.replaceAll(/var\((--[\w-]+)\)/g, (whole, name: string) => {
    const known = tokens.get(name);
    return known === undefined ? whole : resolveValue(known, tokens);
  });
}

/** Not every program draws a halo behind its letters in one go, so it becomes letters of its own. */
function splitHalo(element: Element): void {
  element.removeAttribute("paint-order");
  const halo = element.cloneNode(true) as Element;
  halo.setAttribute("fill", element.getAttribute("stroke") ?? "none");
  halo.setAttribute("aria-hidden", "true");
  element.before(halo);
  for (const name of ["stroke", "stroke-width", "stroke-linejoin"]) element.removeAttribute(name);
}
