import { expect, test } from "vitest";
import { composeNetwork, placeNearWords } from "./compose-network.ts";
import { numberFans } from "./fan.ts";
import { layoutNetwork } from "./layout-network.ts";
import { drawDossier, inventDossier } from "./network-input.fixture.ts";

const network = drawDossier(inventDossier(), "en");
const layout = layoutNetwork(network, { width: 390, height: 520 });

test("every tie is drawn, and ties of one pair run apart", () => {
  const { links } = composeNetwork(network, layout);
  expect(links).toHaveLength(network.links.length);
  expect(new Set(links.map(({ route }) => route.path)).size).toBe(links.length);
});

test("zoomed in, distances grow, marks do not grow with them, and more names find room", () => {
  const far = composeNetwork(network, layout);
  const near = composeNetwork(network, layout, { zoom: 3 });
  const shown = (picture: typeof far) => picture.marks.filter(({ label }) => label?.shown).length;
  expect(near.marks[1]!.x - near.marks[0]!.x).toBeCloseTo(3 * (far.marks[1]!.x - far.marks[0]!.x));
  expect(near.marks[0]!.shape.halfWidth).toBeLessThan(far.marks[0]!.shape.halfWidth * 1.5);
  expect(shown(near)).toBeGreaterThan(shown(far));
  expect(near.marks.every(({ label }) => !label || label.shown)).toBe(true);
});

test("a mark that was put elsewhere is drawn there, with its lines", () => {
  const id = network.protagonist!;
  const before = composeNetwork(network, layout);
  const after = composeNetwork(network, layout, { moved: new Map([[id, { x: 50, y: 60 }]]) });
  expect(after.marks.find(({ node }) => node.id === id)).toMatchObject({ x: 50, y: 60 });
  for (const [index, { link, route }] of after.links.entries()) {
    const own = link.source === id || link.target === id;
    expect(route.path === before.links[index]!.route.path, link.id).toBe(!own);
  }
});

test("the words of one tie that is attended to always find a place, and those of many do not overlap", () => {
  const picture = composeNetwork(network, layout);
  for (const { id } of network.links.slice(0, 20)) expect(placeNearWords(picture, new Set([id])).words.size).toBe(1);
  const ties = network.links.filter(({ source }) => source === network.protagonist).map(({ id }) => id);
  const places = [...placeNearWords(picture, new Set(ties)).words.values()];
  for (const [index, a] of places.entries()) {
    for (const b of places.slice(index + 1)) expect(Math.abs(a.x - b.x) + Math.abs(a.y - b.y)).toBeGreaterThan(8);
  }
});

test("ties of one pair are numbered from the middle, whichever way they point", () => {
  const ties = [
    { source: "a", target: "b" },
    { source: "b", target: "a" },
    { source: "a", target: "c" },
    { source: "a", target: "b" },
  ];
  expect(numberFans(ties)).toEqual([
    { fan: -1, fanSize: 3 },
    { fan: 0, fanSize: 3 },
    { fan: 0, fanSize: 1 },
    { fan: 1, fanSize: 3 },
  ]);
});
