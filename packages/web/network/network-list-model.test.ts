import { expect, test } from "vitest";
import { buildAnswer } from "./network-answer.fixture.ts";
import { listNetwork } from "./network-list-model.ts";
import { buildNetworkModel } from "./network-model.ts";

const model = buildNetworkModel(buildAnswer());

test("things come by importance, and under each what it is tied to, again by importance", () => {
  const things = listNetwork(model);
  expect(things.map(({ node }) => node.id)).toEqual([
    "ada",
    "babbage",
    "engine",
    "society",
    "programming",
    "medal",
    "london",
  ]);
  expect(things[0]?.others.map(({ other }) => other.id)).toEqual(["babbage", "engine", "programming", "london"]);
  expect(things[0]?.tieCount).toBe(5);
});

test("every tie stands under both of its ends, and says which way it leads", () => {
  const things = listNetwork(model);
  const told = things.flatMap(({ others }) => others.flatMap(({ ties }) => ties));
  expect(told).toHaveLength(model.links.length * 2);
  expect(told.filter(({ outward }) => outward)).toHaveLength(model.links.length);
  const engine = things.find(({ node }) => node.id === "engine");
  expect(engine?.others[0]?.ties.map(({ link, outward }) => [link.id, outward])).toEqual([["notes-0", false]]);
});

test("what is not shown is not listed", () => {
  const things = listNetwork(model, (claim) => claim === "d/bet");
  expect(things.map(({ node, tieCount }) => [node.id, tieCount]).filter(([, count]) => count !== 0)).toEqual([
    ["ada", 1],
    ["babbage", 1],
  ]);
});
