import { getIntrospectionQuery } from "graphql";
import { expect, test } from "vitest";

import { makeContractLibrary } from "../../store/contract/contract-library.ts";
import { buildMemoryStore } from "../../store/memory/memory-store.ts";
import { buildAskApi } from "../ask-api.ts";

const NEIGHBOURS = "neighbours { nodes { entity {";

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

function repeat(count: number, text: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => text(n)).join(" ");
}
