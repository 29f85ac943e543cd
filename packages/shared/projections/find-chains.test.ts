import { makeLargeDossier, makeSmallDossier } from "../fixtures/index.ts";
import { expect, test } from "vitest";
import { weighClaim } from "./claim-weight.ts";
import { type ChainTie, type Chains, findChains } from "./find-chains.ts";
import { listTies } from "./list-ties.ts";

const tie = (source: string, target: string, weight = 1): ChainTie => ({ source, target, directed: true, weight });

/** Each chain as the things that it goes through. */
const read = ({ chains }: Chains) => chains.map((links) => [links[0]!.from, ...links.map(({ to }) => to)].join(" "));

test("a tie is a chain of one link, from either end", () => {
  const ties = [tie("ada", "engine")];
  expect(findChains(ties, "ada", "engine")).toEqual({
    length: 1,
    total: 1,
    chains: [[{ from: "ada", to: "engine", ties }]],
  });
  expect(read(findChains(ties, "engine", "ada"))).toEqual(["engine ada"]);
});

test("only the shortest chains are found, and all of them", () => {
  const ties = [
    tie("a", "b"),
    tie("b", "z"),
    tie("z", "c"),
    tie("a", "c"),
    tie("a", "d"),
    tie("d", "e"),
    tie("e", "z"),
  ];
  const found = findChains(ties, "a", "z");
  expect(found).toMatchObject({ length: 2, total: 2 });
  expect(read(found)).toEqual(["a b z", "a c z"]);
});

test("the firmest chain comes first, whatever the order of the ties", () => {
  const ties = [
    tie("a", "b", 1),
    tie("b", "z", 0.4),
    tie("a", "c", 0.8),
    tie("c", "z", 0.8),
    tie("a", "d", 0.4),
    tie("d", "z", 1),
  ];
  const expected = ["a c z", "a b z", "a d z"];
  expect(read(findChains(ties, "a", "z"))).toEqual(expected);
  expect(read(findChains(ties.toReversed(), "a", "z"))).toEqual(expected);
});

test("several ties between the same two are one link, as firm as the firmest, which comes first", () => {
  const [rumour, fact, back] = [tie("a", "b", 0.4), tie("a", "b", 1), tie("b", "a", 0.8)];
  const ties = [rumour, fact, back, tie("b", "z"), tie("a", "c", 0.8), tie("c", "z")];
  const found = findChains(ties, "a", "z");
  expect(found.total).toBe(2);
  expect(read(found)).toEqual(["a b z", "a c z"]);
  expect(found.chains[0]![0]!.ties).toEqual([fact, back, rumour]);
});

test("what is not tied has no chain, and nothing has one to itself", () => {
  const ties = [tie("a", "b"), tie("c", "d")];
  expect(findChains(ties, "a", "d")).toEqual({ length: 0, total: 0, chains: [] });
  expect(findChains(ties, "a", "nobody")).toEqual({ length: 0, total: 0, chains: [] });
  expect(findChains(ties, "a", "a")).toEqual({ length: 0, total: 0, chains: [] });
});

test("of very many chains the firmest are given, and all are counted", () => {
  // Six steps of ten things each, every one tied to all of the next: a million chains.
  const layers = Array.from({ length: 6 }, (_, step) =>
    Array.from({ length: 10 }, (_each, place) => `${step}-${place}`),
  );
  const ties = [
    ...layers[0]!.map((first) => tie("a", first)),
    ...layers
      .slice(1)
      .flatMap((layer, step) =>
        layers[step]!.flatMap((before) => layer.map((each) => tie(before, each, before === "2-7" ? 1 : 0.4))),
      ),
    ...layers[5]!.map((last) => tie(last, "z")),
  ];
  const found = findChains(ties, "a", "z", 5);
  expect(found).toMatchObject({ length: 7, total: 1_000_000 });
  expect(found.chains).toHaveLength(5);
  for (const way of read(found)) expect(way).toContain("2-7");
});

test.each([
  ["the small dossier", makeSmallDossier()],
  ["a generated one", makeLargeDossier(7, { entities: 40, claims: 90 })],
])("every chain of %s holds together, and none is shorter", (_name, { entities, claims }) => {
  const ties = claims.flatMap((claim) =>
    listTies(claim).map(({ source, target }) => tie(source, target, weighClaim(claim))),
  );
  const [first] = entities;
  for (const { id } of entities.slice(1)) {
    const { length, chains } = findChains(ties, first!.id, id);
    expect(length).toBe(countSteps(ties, first!.id, id));
    for (const links of chains) {
      expect(links).toHaveLength(length);
      expect(links.at(-1)?.to).toBe(id);
      for (const [index, link] of links.entries()) {
        expect(link.from).toBe(index === 0 ? first!.id : links[index - 1]!.to);
        for (const { source, target } of link.ties)
          expect(new Set([source, target])).toEqual(new Set([link.from, link.to]));
      }
    }
  }
});

/** Widens a circle around one thing until it holds the other; 0 where it never does. */
function countSteps(ties: readonly ChainTie[], from: string, to: string): number {
  let circle = new Set([from]);
  for (let step = 1; step < 100; step++) {
    const wider = new Set(circle);
    for (const { source, target } of ties) {
      if (circle.has(source)) wider.add(target);
      if (circle.has(target)) wider.add(source);
    }
    if (wider.has(to)) return step;
    if (wider.size === circle.size) return 0;
    circle = wider;
  }
  return 0;
}
