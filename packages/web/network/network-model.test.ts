import { expect, test } from "vitest";
import { buildAnswer } from "./network-answer.fixture.ts";
import { buildNetworkModel } from "./network-model.ts";

test("several claims between one pair stay several ties, each with its place in the fan", () => {
  const { links } = buildNetworkModel(buildAnswer());
  const pair = links.filter(({ source, target }) => source === "ada" && target === "babbage");
  expect(pair.map(({ claim, fan, fanSize }) => ({ claim, fan, fanSize }))).toEqual([
    { claim: "d/met", fan: -0.5, fanSize: 2 },
    { claim: "d/bet", fan: 0.5, fanSize: 2 },
  ]);
});

test("importance is a share of the greatest", () => {
  const { nodes } = buildNetworkModel(buildAnswer());
  expect(nodes[0]!.importance).toBe(1);
  expect(nodes[1]!.importance).toBeCloseTo(8 / 12);
});

test("the gravest review decides the sign on a line", () => {
  const answer = buildAnswer();
  const [first, ...rest] = answer.edges;
  const reviews = [{ verdict: "SUPPORTED" as const }, { verdict: "FALSE" as const }, { verdict: "DISPUTED" as const }];
  const { links } = buildNetworkModel({
    ...answer,
    edges: [{ ...first!, claim: { ...first!.claim, reviews } }, ...rest],
  });
  expect(links[0]).toMatchObject({ verdict: "FALSE", signed: true });
  expect(links.find(({ claim }) => claim === "d/born")).toMatchObject({ signed: false });
});

test("ties to what the answer does not hold are left out", () => {
  const answer = buildAnswer();
  const { links } = buildNetworkModel({ ...answer, nodes: answer.nodes.filter(({ id }) => id !== "engine") });
  expect(links.some(({ source, target }) => source === "engine" || target === "engine")).toBe(false);
});

test.each([
  ["Yann LeCun", "YL"],
  ["Jean-Baptiste de la Tour", "JT"],
  ["Plato", "P"],
  ["楊立昆", "楊"],
  ["亞歷山大·王", "王"],
])("the monogram of %s is %s", (name, monogram) => {
  const answer = buildAnswer();
  const [person] = answer.nodes;
  const { nodes } = buildNetworkModel({ nodes: [{ ...person!, entity: { ...person!.entity, name } }], edges: [] });
  expect(nodes[0]!.monogram).toBe(monogram);
});

test("the answer stays as it was, frozen or not", () => {
  const answer = deepFreeze(buildAnswer());
  const model = buildNetworkModel(answer, { protagonist: "ada" });
  expect(model.protagonist).toBe("ada");
  expect(answer).toEqual(buildAnswer());
});

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
