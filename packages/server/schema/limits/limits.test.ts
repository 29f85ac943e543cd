import { readFile, readdir } from "node:fs/promises";
import { Kind, getIntrospectionQuery, getVariableValues, parse } from "graphql";
import { expect, test } from "vitest";

import { makeContractLibrary } from "../../store/contract/contract-library.ts";
import type { DossierStore } from "../../store/dossier-store.ts";
import { buildMemoryStore } from "../../store/memory/memory-store.ts";
import { buildAskApi } from "../ask-api.ts";
import { buildSchema } from "../build-schema.ts";
import { measureCost } from "./measure-cost.ts";

const NEIGHBOURS = "neighbours(first: 2) { nodes { entity {";

/** A query that goes from neighbour to neighbour. */
function goDeep(steps: number): string {
  return `{ entity(id: "ondara") { ${NEIGHBOURS.repeat(steps)} id ${"} } }".repeat(steps)} } }`;
}

test("a query may be 15 fields deep and no deeper", async () => {
  const ask = buildAskApi(buildMemoryStore(makeContractLibrary()));
  expect((await ask(goDeep(4))).errors).toEqual([]);
  const { errors } = await ask(goDeep(5));
  expect(errors[0]?.extensions).toMatchObject({ code: "QUERY_TOO_LARGE", limit: "depth", most: 15 });
  expect(errors[0]?.message).toMatch(/17 fields deep; at most 15/);
});

test("depth is measured through fragments", async () => {
  const query = `{ entity(id: "ondara") { ...A } }
    fragment A on Entity { ${NEIGHBOURS} ...B } } } }
    fragment B on Entity { ${NEIGHBOURS.repeat(4)} id ${"} } }".repeat(4)} }`;
  const { errors } = await buildAskApi(buildMemoryStore(makeContractLibrary()))(query);
  expect(errors[0]?.message).toMatch(/17 fields deep/);
});

test("fragments that double at every step end quickly", async () => {
  const fragments = Array.from({ length: 60 }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`);
  const query = `{ ...F0 } ${fragments.join(" ")} fragment F60 on Query { stats { claims } }`;
  const { errors } = await buildAskApi(buildMemoryStore(makeContractLibrary()))(query);
  expect(errors[0]?.message).toMatch(/selections|root fields/);
});

test("aliases, root fields, directives and introspections are counted", async () => {
  const ask = buildAskApi(buildMemoryStore(makeContractLibrary()));
  const cases = [
    [`{ ${repeat(21, (n) => `a${n}: stats { claims }`)} }`, /21 root fields; at most 20/],
    [`{ stats { ${repeat(31, (n) => `a${n}: claims`)} } }`, /31 aliases; at most 30/],
    [`{ stats { ${repeat(41, () => `claims @include(if: true)`)} } }`, /41 directives; at most 40/],
    [`{ ${repeat(3, (n) => `a${n}: __schema { description }`)} }`, /3 introspections; at most 2/],
  ] as const;
  for (const [query, message] of cases) expect((await ask(query)).errors[0]?.message).toMatch(message);
});

test("a document of more than 1000 tokens is not read", async () => {
  const ask = buildAskApi(buildMemoryStore(makeContractLibrary()));
  const { errors } = await ask(`{ stats { ${"claims ".repeat(1001)} } }`);
  expect(errors[0]?.message).toMatch(/more that 1000 tokens|more than 1000 tokens/);
});

test("a tool that asks for the whole schema is answered", async () => {
  const { data, errors } = await buildAskApi(buildMemoryStore(makeContractLibrary()))(getIntrospectionQuery());
  expect(errors).toEqual([]);
  expect(data).toMatchObject({ ["__schema"]: { queryType: { name: "Query" } } });
});

const NESTED =
  "people(first: 500) { nodes { neighbours(first: 500) { nodes { entity { claims(first: 500) { nodes { id } } } } } } }";

test("nested lists of 500 under a dozen names are refused before anything is fetched", async () => {
  const { errors, fetched } = await askWatched(`{ ${repeat(12, (n) => `a${n}: ${NESTED}`)} }`);
  expect(errors[0]?.extensions).toMatchObject({
    code: "QUERY_TOO_LARGE",
    limit: "cost",
    most: 20_000,
    cost: 12 * (1 + 500 + 500 + 3 * 500 ** 2 + 500 ** 3),
    field: "a0.nodes.neighbours.nodes.entity.claims.nodes",
  });
  expect(errors[0]?.message).toMatch(
    /1509012012 objects; at most 20000 .* 125000000 of them come from "a0\.nodes\.neighbours\.nodes\.entity\.claims\.nodes"/,
  );
  expect(fetched).toEqual([]);
});

test.for([
  [
    "through fragments",
    `{ people(first: 500) { ...P } } fragment P on PersonConnection { edges { node { ...N } } }
    fragment N on Person { claims(first: 100) { nodes { id } } }`,
    {},
  ],
  [
    "in variables",
    `query ($n: Int) { people(first: $n) { nodes { claims(first: $n) { nodes { id } } } } }`,
    { n: 200 },
  ],
  [
    "in the defaults of variables",
    `query ($n: Int = 200) { people(first: $n) { nodes { claims(last: $n) { nodes { id } } } } }`,
    {},
  ],
  ["in the defaults of lists", `{ people(first: 500) { nodes { claims { nodes { entities { id } } } } } }`, {}],
  ["in plain lists", `{ people(first: 300) { nodes { roles(first: 100) { id } } } }`, {}],
  [
    "in plain lists that name no size, one in another",
    `{ people(first: 20) { nodes { roles { organization { people { id } } } } } }`,
    {},
  ],
  ["in the steps of stories", `{ dossier(id: "ondara") { story(first: 300) { claims(first: 100) { id } } } }`, {}],
  ["in stories", `{ dossiers(first: 100) { nodes { story(first: 100) { claims { id } } } } }`, {}],
  ["in graphs", `{ graph(limit: 1000) { edges { claim { entities { dossiers { id } } } } } }`, {}],
  [
    "in lists of ids",
    `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Person { claims(first: 500) { nodes { id } } } } }`,
    { ids: Array(100).fill("ondara") },
  ],
] as const)("what is multiplied %s is counted", async ([, query, variables]) => {
  const { errors, fetched } = await askWatched(query, variables);
  expect(errors[0]?.extensions).toMatchObject({ code: "QUERY_TOO_LARGE", limit: "cost" });
  expect(fetched).toEqual([]);
});

test.for([
  ["a page of everything", `{ claims(first: 500) { nodes { id evidence { __typename } } } }`, {}],
  [
    "what a directive leaves out",
    `query ($deep: Boolean!) { people(first: 500) { nodes { id claims(first: 500) @include(if: $deep) { nodes { id } } } } }`,
    { deep: false },
  ],
  [
    "a size that is given small",
    `query ($n: Int) { people(first: $n) { nodes { claims(first: 500) { nodes { id } } } } }`,
    { n: 10 },
  ],
  [
    "the story of a long article with its claims and where they stand",
    `{ dossier(id: "okoye-joins-saltmark") { story(first: 100) { id title summary text claims { id summary evidence { source { id } ... on PassageEvidence { paragraph startInParagraph endInParagraph } } assertedBy { __typename } reviews { verdict } time { label } } repeats { id } } } }`,
    {},
  ],
  [
    "a story of 500 paragraphs with the ids of its claims",
    `{ dossier(id: "okoye-joins-saltmark") { story(first: 500) { id title claims { id evidence { __typename } } repeats { id } } } }`,
    {},
  ],
] as const)("%s is answered", async ([, query, variables]) => {
  expect((await askWatched(query, variables)).errors).toEqual([]);
});

test("a page that is too long is told so, and not that the answer is too large", async () => {
  const { errors } = await askWatched(`{ people(first: 100000) { nodes { id } } }`);
  expect(errors[0]?.message).toMatch(/first: 100000 is too many; expected a number from 1 to 500/);
});

test("all that the pages ask costs less than nine tenths of what is answered", async () => {
  const folder = new URL("../../../web/api/operations/", import.meta.url);
  const texts = await Promise.all((await readdir(folder)).map((file) => readFile(new URL(file, folder), "utf8")));
  const document = texts.join("\n");
  const variables = { id: "saltmark", dossier: "okoye-joins-saltmark", lang: "en", query: "Saltmark", withText: true };
  const schema = buildSchema();
  const { definitions } = parse(document);
  const fragments = new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  expect(operations.length).toBeGreaterThan(4);
  for (const operation of operations) {
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    const { objects } = measureCost({ schema, operation, fragments, variables: coerced ?? {} });
    expect(objects, operation.name?.value).toBeLessThan(18_000);
  }
});

/** The answer, and what the store was asked for it. */
async function askWatched(query: string, variables: Record<string, unknown> = {}) {
  const fetched: string[] = [];
  const store: DossierStore = new Proxy(buildMemoryStore(makeContractLibrary()), {
    get(target, name, receiver) {
      fetched.push(String(name));
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
  const { data, errors } = await buildAskApi(store)(query, variables);
  return { data, errors, fetched };
}

function repeat(count: number, text: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => text(n)).join(" ");
}
