import { wrapText } from "@dossier/shared/layout";
import type { Drawing } from "./find-drawings.ts";
import { flattenDrawing, SVG } from "./flatten-drawing.ts";
import { readColour } from "./read-looks.ts";

/** What a picture says in words, around it and to those who do not see it. */
export interface PictureWords {
  readonly title: string;
  /** What is shown, a thought a line. */
  readonly shown: readonly string[];
  readonly description: string;
  /** Where it comes from, a line each. */
  readonly source: readonly string[];
  readonly lang: string;
}

export interface PictureFile {
  readonly svg: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

const EDGE = 24;
/** A phone's picture is no narrower than its words can be read. */
const LEAST_WIDTH = 320;

/**
 * Writes a picture as a file of its own: title, what is shown, the drawing, what its signs mean, and where it comes from.
 *
 * @param legend the signs with their words, as they stand on the page: each item has a small drawing and a text
 */
export function writePicture(drawing: Drawing, words: PictureWords, legend: readonly Element[]): PictureFile {
  const sheet = document.implementation.createDocument(SVG, "svg");
  const root = sheet.documentElement;
  const page = getComputedStyle(document.documentElement);
  const colour = (token: string) => page.getPropertyValue(token).trim();
  const width = Math.ceil(Math.max(drawing.width, LEAST_WIDTH));
  const pen = createPen(sheet, width - 2 * EDGE);

  pen.skip(EDGE - 6);
  pen.write(words.title, { size: 22, weight: "600", fill: colour("--ink"), family: page.getPropertyValue("--serif") });
  pen.skip(2);
  for (const line of words.shown) pen.write(line, { size: 13, fill: colour("--ink-soft") });
  pen.skip(12);
  const place = sheet.createElementNS(SVG, "g");
  place.setAttribute("transform", `translate(${Math.max(0, (width - drawing.width) / 2)} ${pen.height})`);
  place.append(...drawing.flatten(sheet));
  pen.skip(Math.ceil(drawing.height) + 16);
  const rule = pen.height;
  pen.skip(16);
  const signs = placeLegend(legend, sheet, { width: width - 2 * EDGE, y: pen.height, fill: colour("--ink-soft") });
  pen.skip(signs.height);
  for (const line of words.source) pen.write(line, { size: 12, fill: colour("--ink-soft") });
  pen.skip(EDGE - 6);

  for (const [name, value] of Object.entries({
    width: String(width),
    height: String(pen.height),
    viewBox: `0 0 ${width} ${pen.height}`,
    lang: words.lang,
    role: "img",
    "aria-labelledby": "title description",
    "font-family": getComputedStyle(document.body).fontFamily,
  })) {
    root.setAttribute(name, value);
  }
  root.setAttributeNS(XML, "xml:lang", words.lang);
  root.append(
    named(sheet, "title", "title", words.title),
    named(sheet, "desc", "description", words.description),
    rectangle(sheet, { width, height: pen.height, fill: readPaper(colour("--paper")) }),
    place,
    rectangle(sheet, { x: EDGE, y: rule, width: width - 2 * EDGE, height: 1, fill: colour("--hairline") }),
    ...signs.items,
    ...pen.texts,
  );
  return { svg: `${new XMLSerializer().serializeToString(root)}\n`, width, height: pen.height };
}

const XML = "http://www.w3.org/XML/1998/namespace";

/** A picture without its paper cannot be read in a program that has another one. */
function readPaper(token: string): string {
  return token || readColour(getComputedStyle(document.body).backgroundColor).colour;
}

interface Letters {
  readonly size: number;
  readonly fill: string;
  readonly weight?: string;
  readonly family?: string;
}

/** Writes line below line, and knows how far down it has come. */
function createPen(sheet: Document, width: number) {
  const texts: Element[] = [];
  let height = 0;
  return {
    texts,
    get height() {
      return height;
    },
    skip(distance: number) {
      height += distance;
    },
    write(words: string, { size, fill, weight, family }: Letters) {
      for (const line of wrapText(words, size, width, 6, weight !== undefined)) {
        height += Math.round(size * 1.45);
        const text = sheet.createElementNS(SVG, "text");
        text.setAttribute("x", String(EDGE));
        text.setAttribute("y", String(height - Math.round(size * 0.4)));
        text.setAttribute("font-size", String(size));
        text.setAttribute("fill", fill);
        if (weight) text.setAttribute("font-weight", weight);
        if (family) text.setAttribute("font-family", family.trim());
        text.textContent = line;
        texts.push(text);
      }
    },
  };
}

const ROW = 24;
const SIZE = 12;

function placeLegend(
  legend: readonly Element[],
  sheet: Document,
  { width, y, fill }: { readonly width: number; readonly y: number; readonly fill: string },
): { readonly items: readonly Element[]; readonly height: number } {
  let x = 0;
  let row = 0;
  const items = legend.flatMap((item) => {
    const drawing = item.querySelector("svg");
    const matrix = drawing?.getScreenCTM();
    if (!drawing || !matrix) return [];
    const sign = drawing.getBoundingClientRect();
    const needed = sign.width + 6 + measureWords(item);
    if (x > 0 && x + needed > width) {
      x = 0;
      row += 1;
    }
    const [left, middle] = [EDGE + x, y + row * ROW + ROW / 2];
    x += Math.ceil(needed) + 18;
    const { a, b, c, d, e, f } = matrix;
    const marks = sheet.createElementNS(SVG, "g");
    const place = [a, b, c, d, e - sign.left + left, f - sign.top + middle - sign.height / 2];
    marks.setAttribute("transform", `matrix(${place.map((each) => Math.round(each * 1000) / 1000).join(" ")})`);
    marks.append(...flattenDrawing(drawing, { sheet }));
    const text = sheet.createElementNS(SVG, "text");
    text.setAttribute("x", String(Math.round(left + sign.width + 6)));
    text.setAttribute("y", String(middle + 4));
    text.setAttribute("font-size", String(SIZE));
    text.setAttribute("fill", fill);
    text.textContent = item.textContent.trim();
    return [marks, text];
  });
  return { items, height: items.length === 0 ? 0 : (row + 1) * ROW + 8 };
}

/** The width that the words have on the page, where they stand in the same size. */
function measureWords(item: Element): number {
  const range = document.createRange();
  range.selectNodeContents(item);
  const sign = item.querySelector("svg");
  if (sign) range.setStartAfter(sign);
  return range.getBoundingClientRect().width;
}

function named(sheet: Document, name: string, id: string, words: string): Element {
  const element = sheet.createElementNS(SVG, name);
  element.setAttribute("id", id);
  element.textContent = words;
  return element;
}

function rectangle(sheet: Document, attributes: Readonly<Record<string, string | number>>): Element {
  const element = sheet.createElementNS(SVG, "rect");
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}
