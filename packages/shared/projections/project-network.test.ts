import { expect, test } from "vitest";
import { makeClaim, makeEntity, makeMediumDossier, makeSmallDossier, makeTime } from "../fixtures/index.ts";
import { projectNetwork } from "./index.ts";

const small = makeSmallDossier();

function idsOf(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map(({ id }) => id);
}

const people = ["a", "b", "c", "d", "e"].map((id) => makeEntity("Person", id, id.toUpperCase(), id));

/** A chain a - b - c - d; e is named by no claim. */
const chain = {
  entities: people,
  claims: [
    makeClaim({ type: "Relationship", id: "d/ab", from: "a", to: "b", time: makeTime("2001/2005") }),
    makeClaim({ type: "Relationship", id: "d/cb", from: "c", to: "b", time: makeTime("2003/..") }),
    makeClaim({ type: "Relationship", id: "d/cd", from: "c", to: "d", modality: "RUMOURED" }),
  ],
};

test("a claim with several ends is several lines of one claim", () => {
  const { links } = projectNetwork(small);
  const honour = links.filter(({ claim }) => claim === "tavask-leaves-ondara/lantern-prize-2018");
  expect(honour.map(({ id, source, target }) => [id, source, target])).toEqual([
    ["tavask-leaves-ondara/lantern-prize-2018#0", "mirel-tavask", "lantern-prize"],
    ["tavask-leaves-ondara/lantern-prize-2018#1", "ilka-dorn", "lantern-prize"],
  ]);
});

test("what no claim names is not drawn", () => {
  expect(idsOf(projectNetwork(chain).nodes)).not.toContain("e");
});

test("what a claim names without a tie is drawn without a line", () => {
  const network = projectNetwork({
    entities: people,
    claims: [makeClaim({ type: "Funding", id: "d/f", recipient: "a" })],
  });
  expect(network).toMatchObject({ nodes: [{ id: "a", importance: 1, claimCount: 1 }], links: [] });
});

test("an end that is not among the entities is left out", () => {
  const network = projectNetwork({ entities: people.slice(0, 1), claims: chain.claims });
  expect(idsOf(network.nodes)).toEqual(["a"]);
  expect(network.links).toEqual([]);
});

test("importance grows with the number and the firmness of claims, not with being the protagonist", () => {
  const { nodes } = projectNetwork({ ...chain, protagonist: "d" });
  expect(nodes).toEqual([
    { id: "b", importance: 1, claimCount: 2 },
    { id: "c", importance: 0.7, claimCount: 2 },
    { id: "a", importance: 0.5, claimCount: 1 },
    { id: "d", importance: 0.2, claimCount: 1 },
  ]);
});

test("a claim found false counts less", () => {
  const review = { ...small.reviews[0]!, claim: "d/ab", verdict: "FALSE" as const };
  const { nodes } = projectNetwork({ ...chain, reviews: [review] });
  expect(idsOf(nodes)).toEqual(["c", "b", "d", "a"]);
});

test("the focus is drawn with what lies within so many steps, whichever way the lines point", () => {
  const near = projectNetwork(chain, { focus: ["a"] });
  expect([idsOf(near.nodes), idsOf(near.links)]).toEqual([["a", "b"], ["d/ab#0"]]);
  const wider = projectNetwork(chain, { focus: ["a"], depth: 2 });
  expect([idsOf(wider.nodes), idsOf(wider.links)]).toEqual([
    ["a", "b", "c"],
    ["d/ab#0", "d/cb#0"],
  ]);
  expect(idsOf(projectNetwork(chain, { focus: ["a"], depth: 0 }).nodes)).toEqual(["a"]);
});

test("an empty focus is no focus", () => {
  expect(projectNetwork(chain, { focus: [] })).toEqual(projectNetwork(chain));
});

test("a focus that no claim names draws nothing", () => {
  expect(projectNetwork(chain, { focus: ["e", "nobody"] }).nodes).toEqual([]);
});

test("a limit keeps the most important and says what is missing", () => {
  const network = projectNetwork(chain, { limit: 2 });
  expect(idsOf(network.nodes)).toEqual(["b", "c"]);
  expect(idsOf(network.links)).toEqual(["d/cb#0"]);
  expect(network).toMatchObject({ totalNodes: 4, totalLinks: 3, truncated: true });
  expect(projectNetwork(chain, { limit: 4 }).truncated).toBe(false);
});

test("a limit keeps the focus, and what is near to it before what is far", () => {
  expect(idsOf(projectNetwork(chain, { focus: ["d", "a"], depth: 2, limit: 1 }).nodes)).toEqual(["a", "d"]);
  expect(idsOf(projectNetwork(chain, { focus: ["d"], depth: 3, limit: 3 }).nodes)).toEqual(["d", "c", "b"]);
});

test("lines are judged on the day asked for, and none is dropped", () => {
  const certainties = (asOf: string) => projectNetwork(chain, { asOf }).links.map(({ certainty }) => certainty);
  expect(certainties("2002-06-01")).toEqual(["SURELY", "NOT", "POSSIBLY"]);
  expect(certainties("2003-06-01")).toEqual(["SURELY", "POSSIBLY", "POSSIBLY"]);
  expect(certainties("2020-06-01")).toEqual(["NOT", "SURELY", "POSSIBLY"]);
  expect(new Set(projectNetwork(chain).links.map(({ certainty }) => certainty))).toEqual(new Set(["SURELY"]));
});

test("the order of claims and entities does not change which nodes there are, nor their order", () => {
  const medium = makeMediumDossier(5);
  const turned = { ...medium, claims: medium.claims.toReversed(), entities: medium.entities.toReversed() };
  const straight = projectNetwork(medium, { limit: 40 });
  expect(idsOf(projectNetwork(turned, { limit: 40 }).nodes)).toEqual(idsOf(straight.nodes));
});

test("every line ends at drawn nodes and every importance is between 0 and 1", () => {
  for (let seed = 1; seed <= 5; seed++) {
    const medium = makeMediumDossier(seed);
    const focus = [medium.protagonist!];
    for (const options of [{}, { limit: 50 }, { focus, depth: 2 }, { focus, depth: 2, limit: 10 }]) {
      const { nodes, links, ...totals } = projectNetwork(medium, options);
      const drawn = new Set(idsOf(nodes));
      expect(links.every(({ source, target }) => drawn.has(source) && drawn.has(target))).toBe(true);
      expect(new Set(idsOf(links)).size).toBe(links.length);
      expect(nodes.every(({ importance }) => importance >= 0 && importance <= 1)).toBe(true);
      expect(totals.truncated).toBe(nodes.length < totals.totalNodes);
    }
  }
});
