import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Dossier } from "../../model/index.ts";
import { DOSSIER_PARTS, parseDossier } from "../../validation/index.ts";
import { composeNetwork, placeNearWords } from "./compose-network.ts";
import type { NetworkPicture, PlacedLink } from "./compose-network.ts";
import { overlapArea } from "./geometry.ts";
import type { Box } from "./geometry.ts";
import { layoutNetwork } from "./layout-network.ts";
import type { LayoutInput } from "./layout-input.ts";
import { drawDossier, inventDossier } from "./network-input.fixture.ts";
import { boxOfWords } from "./place-beside-lines.ts";
import { passesBox } from "./route-link.ts";

const ARTICLE = readArticle();
const INVENTED = inventDossier();
const WIDE = { width: 800, height: 580 };
const LOW = { width: 1060, height: 500 };
const PHONE = { width: 368, height: 476 };

const CASES = [
  ["the article in English", drawDossier(ARTICLE, "en"), WIDE],
  ["the article in Chinese", drawDossier(ARTICLE, "zh-Hant"), WIDE],
  ["the article in a low window", drawDossier(ARTICLE, "en"), LOW],
  ["an invented dossier", drawDossier(INVENTED, "en"), WIDE],
  ["the article on a phone", drawDossier(ARTICLE, "en"), PHONE],
  ["the article on a phone in Chinese", drawDossier(ARTICLE, "zh-Hant"), PHONE],
] as const;

test.each(CASES)("no two shown names overlap, and none lies on a mark (%s)", (_case, network, frame) => {
  const picture = composeNetwork(network, layoutNetwork(network, frame));
  const names = listNames(picture);
  const marks = listMarks(picture);
  for (const [index, one] of names.entries()) {
    for (const other of names.slice(index + 1)) {
      expect(overlapArea(one.box, other.box), `${one.name} and ${other.name}`).toBe(0);
    }
    for (const mark of marks) {
      expect(overlapArea(one.box, mark.box), `${one.name} on the mark of ${mark.name}`).toBe(0);
    }
  }
});

test.each(CASES)("no two marks overlap (%s)", (_case, network, frame) => {
  const marks = listMarks(composeNetwork(network, layoutNetwork(network, frame)));
  for (const [index, one] of marks.entries()) {
    for (const other of marks.slice(index + 1)) {
      expect(overlapArea(one.box, other.box), `${one.name} and ${other.name}`).toBe(0);
    }
  }
});

test.each(CASES)("everything shown is inside the frame (%s)", (_case, network, frame) => {
  const picture = composeNetwork(network, layoutNetwork(network, frame));
  for (const { name, box } of [...listNames(picture), ...listMarks(picture)]) {
    expect(box.left, name).toBeGreaterThanOrEqual(0);
    expect(box.top, name).toBeGreaterThanOrEqual(0);
    expect(box.right, name).toBeLessThanOrEqual(frame.width);
    expect(box.bottom, name).toBeLessThanOrEqual(frame.height);
  }
});

test.each([
  ["en", { width: 760, height: 560 }],
  ["en", WIDE],
  ["en", { width: 860, height: 600 }],
  ["en", LOW],
  ["zh-Hant", LOW],
  ["zh-Hant", { width: 760, height: 560 }],
  ["zh-Hant", WIDE],
  ["zh-Hant", { width: 860, height: 600 }],
] as const)("every name of the article is readable at first sight (%s, %o)", (lang, frame) => {
  const network = drawDossier(ARTICLE, lang);
  const { marks } = composeNetwork(network, layoutNetwork(network, frame));
  const hidden = marks.filter(({ label }) => label && !label.shown).map(({ node }) => node.name);
  expect(hidden).toEqual([]);
  expect(marks).toHaveLength(network.nodes.length);
});

test.each(["en", "zh-Hant"])(
  "a phone shows the names of the six most important whole, and nearly all of the others, if only their beginnings (%s)",
  (lang) => {
    const network = drawDossier(ARTICLE, lang);
    const { marks } = composeNetwork(network, layoutNetwork(network, PHONE));
    const first = marks.toSorted((a, b) => b.node.importance - a.node.importance).slice(0, 6);
    expect(first.filter(({ label }) => label && !label.shown).map(({ node }) => node.name)).toEqual([]);
    expect(first.filter(({ label }) => label && isCut(label.lines)).map(({ node }) => node.name)).toEqual([]);
    expect(marks.filter(({ label }) => label && !label.shown).length).toBeLessThan(marks.length / 12);
    expect(marks.filter(({ label }) => label && isCut(label.lines)).length).toBeLessThan(marks.length / 4);
  },
);

test("on a phone names keep clear of both lower corners, on a desktop of one", () => {
  const nodes = [thing("a"), thing("b")];
  const isShown = (frame: { width: number; height: number }, x: number) => {
    const positions = [
      { id: "a", x, y: frame.height - 12, place: 0 },
      { id: "b", x: frame.width / 2, y: 40, place: 0 },
    ];
    const layout = { ...frame, corner: { width: 108, height: 46 }, positions };
    return composeNetwork({ nodes, links: [] }, layout).marks[0]!.label!.shown;
  };
  expect([isShown(PHONE, 20), isShown(PHONE, 180), isShown(PHONE, 330)]).toEqual([false, true, false]);
  expect([isShown(WIDE, 20), isShown(WIDE, 400), isShown(WIDE, 760)]).toEqual([true, true, false]);
});

test.each([
  ["en", LOW],
  ["zh-Hant", LOW],
  ["en", { width: 900, height: 400 }],
] as const)("whoever has few ties has words on them when attended to (%s, %o)", (lang, frame) => {
  const network = drawDossier(ARTICLE, lang);
  const picture = composeNetwork(network, layoutNetwork(network, frame));
  const tiesOf = (id: string) =>
    network.links
      .filter((link) => (link.source === id || link.target === id) && link.label !== "")
      .map((link) => link.id);
  const few = network.nodes.map(({ id }) => tiesOf(id)).filter((ties) => ties.length > 0 && ties.length < 6);
  const worded = few.map((ties) => placeNearWords(picture, new Set(ties)).words.size);
  // Rather no words than words that lie on another line.
  expect(sum(worded) / sum(few.map((ties) => ties.length))).toBeGreaterThan(0.9);
  const conflict = tiesOf("mark-zuckerberg");
  expect(placeNearWords(picture, new Set(conflict)).words.size).toBe(conflict.length);
});

test.each(CASES)("no words lie on a line that is not theirs, at rest or attended to (%s)", (_case, network, frame) => {
  const picture = composeNetwork(network, layoutNetwork(network, frame));
  const atRest = picture.links.flatMap(({ link, label }) => (label?.shown ? [[link.id, label] as const] : []));
  expect(findStrange(new Map(atRest), [...picture.links])).toEqual([]);
  for (const { id } of network.nodes) {
    const near = picture.links.filter(({ link }) => link.source === id || link.target === id);
    const { words } = placeNearWords(picture, new Set(near.map(({ link }) => link.id)));
    expect(findStrange(words, near), id).toEqual([]);
  }
});

test("the names of two marks stand apart where there is room", () => {
  const node = { type: "Organization", importance: 0.2 } as const;
  const nodes = [
    { ...node, id: "a", name: "Aaaaaaa Aaaaaaa" },
    { ...node, id: "b", name: "Bbbbbbb" },
  ];
  // The preferred places of both, at the left, would stand line below line.
  const positions = [
    { id: "a", x: 300, y: 150, place: 1 },
    { id: "b", x: 280, y: 172, place: 1 },
  ];
  const layout = { ...WIDE, corner: { width: 108, height: 46 }, positions };
  const [first, second] = composeNetwork({ nodes, links: [] }, layout).marks.map(({ label }) => label!);
  expect([first!.shown, second!.shown]).toEqual([true, true]);
  expect(overlapArea(first!.box, second!.box, 6)).toBe(0);
});

test("the protagonist is in the middle and the picture fills its frame", () => {
  const layout = layoutNetwork(CASES[0][1], WIDE);
  const middle = layout.positions.find(({ id }) => id === ARTICLE.protagonist)!;
  expect(Math.abs(middle.x - WIDE.width / 2)).toBeLessThan(WIDE.width * 0.1);
  expect(Math.abs(middle.y - WIDE.height / 2)).toBeLessThan(WIDE.height * 0.1);
  const xs = layout.positions.map(({ x }) => x);
  const ys = layout.positions.map(({ y }) => y);
  expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(WIDE.width * 0.8);
  expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(WIDE.height * 0.8);
});

test("names keep clear of most lines", () => {
  const { marks, links } = composeNetwork(CASES[0][1], layoutNetwork(CASES[0][1], WIDE));
  const crossed = marks.filter(({ label }) => label && links.some(({ route }) => passesNear(route.points, label.box)));
  expect(crossed.length).toBeLessThan(marks.length / 2);
});

test("the same input gives the same numbers, another seed gives others", () => {
  const network = drawDossier(ARTICLE, "en");
  const once = layoutNetwork(network, { ...WIDE, seed: 3 });
  expect(layoutNetwork(structuredClone(network), { ...WIDE, seed: 3 })).toEqual(once);
  expect(layoutNetwork(network, { ...WIDE, seed: 4 })).not.toEqual(once);
});

test("what is given stays as it was", () => {
  const network = deepFreeze(structuredClone(drawDossier(INVENTED, "en")));
  expect(() => composeNetwork(network, deepFreeze(layoutNetwork(network, WIDE)))).not.toThrow();
});

test.each([
  ["nothing", { nodes: [], links: [] }],
  ["one thing", { nodes: [thing("a")], links: [] }],
  ["things without ties", { nodes: [thing("a"), thing("b"), thing("c")], links: [] }],
  ["a tie to itself and one to nowhere", { nodes: [thing("a"), thing("b")], links: [tie("a", "a"), tie("a", "x")] }],
] as [string, LayoutInput][])("a network of %s is laid out too", (_name, network) => {
  const layout = layoutNetwork(network, WIDE);
  expect(layout.positions).toHaveLength(network.nodes.length);
  expect(layout.positions.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  expect(composeNetwork(network, layout).links).toEqual([]);
});

test("a thousand things are laid out inside the frame", () => {
  const nodes = Array.from({ length: 1000 }, (_, index) => thing(`n${index}`));
  const links = nodes.slice(1).map(({ id }, index) => tie(id, `n${Math.floor(index / 3)}`));
  const layout = layoutNetwork({ nodes, links }, { width: 1200, height: 900 });
  expect(layout.positions.every(({ x, y }) => x >= 0 && y >= 0 && x <= 1200 && y <= 900)).toBe(true);
});

function isCut(lines: readonly string[]): boolean {
  return lines.some((line) => line.endsWith("…"));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The dossier of the article as it is in the repository. */
function readArticle(): Dossier {
  const files = DOSSIER_PARTS.map((part) => ({
    name: `${part}.yaml`,
    text: readFileSync(new URL(`../../../../data/lecun-leaves-meta/${part}.yaml`, import.meta.url), "utf8"),
  }));
  const { dossier, diagnostics } = parseDossier(files);
  if (!dossier) throw new Error(`article: expected a valid dossier, got ${diagnostics[0]?.message}`);
  return dossier;
}

function thing(id: string) {
  return { id, type: "Person", name: `Person ${id}`, importance: 0.1 } as const;
}

function tie(source: string, target: string) {
  return { id: `${source}-${target}`, source, target, directed: true, label: "knows", fan: 0, fanSize: 1 };
}

interface Named {
  readonly name: string;
  readonly box: Box;
}

function listNames(picture: NetworkPicture): Named[] {
  return picture.marks.flatMap(({ node, label }) => (label?.shown ? [{ name: node.name, box: label.box }] : []));
}

function listMarks(picture: NetworkPicture): Named[] {
  return picture.marks.map(({ node, x, y, shape }) => ({
    name: node.name,
    box: {
      left: x - shape.halfWidth,
      top: y - shape.halfHeight,
      right: x + shape.halfWidth,
      bottom: y + shape.halfHeight,
    },
  }));
}

/** Whether one of fifty points along a line lies in a box. */
function passesNear(points: readonly number[], box: Box): boolean {
  const [x1, y1, x2, y2] = [points[0]!, points[1]!, points.at(-2)!, points.at(-1)!];
  return Array.from({ length: 50 }, (_, step) => step / 49).some((share) => {
    const x = x1 + (x2 - x1) * share;
    const y = y1 + (y2 - y1) * share;
    return x > box.left && x < box.right && y > box.top && y < box.bottom;
  });
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}

/** The lines whose words lie on another one. */
function findStrange(words: ReadonlyMap<string, { readonly x: number; readonly y: number }>, among: PlacedLink[]) {
  return among.filter(({ link }) => {
    const middle = words.get(link.id);
    const box = middle && boxOfWords(middle, link.label);
    return box && among.some((other) => other.link !== link && passesBox(other.route.points, box));
  });
}
