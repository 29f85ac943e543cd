import { expect, test } from "vitest";

import { makeContractLibrary } from "../../store/contract/contract-library.ts";
import type { DossierStore } from "../../store/dossier-store.ts";
import { buildMemoryStore } from "../../store/memory/memory-store.ts";
import { buildAskApi } from "../ask-api.ts";
import { BatchLoader } from "./batch-loader.ts";

test("each level of a query is one round trip to the store, however many things it has", async () => {
  const { store, calls } = countCalls(buildMemoryStore(makeContractLibrary()));
  const { data, errors } = await buildAskApi(store)(`{
    people { nodes { claims(first: 5) { nodes { dossier { id } entities { name dossiers { id } } reviews { verdict } } } } }
  }`);
  expect(errors).toEqual([]);
  expect(data.people.nodes).toHaveLength(5);
  expect(calls).toEqual([
    "entityPages",
    "claimPages",
    "dossiersById",
    "entitiesById",
    "reviewsById",
    "dossiersOfEntities",
  ]);
});

test("stories are one round trip, and so are all their claims, however many steps they have", async () => {
  const { store, calls } = countCalls(buildMemoryStore(makeContractLibrary()));
  const { data, errors } = await buildAskApi(store)(`{
    dossiers { nodes { story { text source { id } claims { evidence { ... on PassageEvidence { startInParagraph } } } repeats { id } } } }
  }`);
  expect(errors).toEqual([]);
  expect(data.dossiers.nodes).toHaveLength(2);
  expect(calls).toEqual(["dossierPage", "stories", "textsOfSources", "sourcesById", "claimsById"]);
});

test("the ids of a condition are one round trip to the store, however many they are", async () => {
  const { store, calls } = countCalls(buildMemoryStore(makeContractLibrary()));
  const { errors } = await buildAskApi(store)(
    `{ claims(filter: {entity: ["mara-okoye", "saltmark", "ondara"], assertedBy: ["saltmark-lab", "gazette"]}) { nodes { id } } }`,
  );
  expect(errors).toEqual([]);
  expect(calls).toEqual(["entitiesById", "entitiesById", "unnamedSourcesById", "sourcesById", "claimPages"]);
});

test("totals are counted only where they are asked for", async () => {
  const { store, calls } = countCalls(buildMemoryStore(makeContractLibrary()));
  const ask = buildAskApi(store);
  await ask(`{ claims { nodes { id } } people { nodes { id } } }`);
  expect(calls.filter((name) => name.startsWith("count"))).toEqual([]);
  await ask(`{ claims { totalCount } }`);
  expect(calls.filter((name) => name.startsWith("count"))).toEqual(["countClaims"]);
});

test("a loader asks for each key once, and again after a failure", async () => {
  const asked: (readonly string[])[] = [];
  let broken = true;
  const loader = new BatchLoader(
    async (keys: readonly string[]) => {
      asked.push(keys);
      if (broken) throw new Error("store: not reachable");
      return keys.map((key) => key.toUpperCase());
    },
    (key) => key,
  );
  await expect(loader.load("a")).rejects.toThrow("not reachable");
  broken = false;
  expect(await Promise.all([loader.load("a"), loader.load("b"), loader.load("a")])).toEqual(["A", "B", "A"]);
  expect(loader.load("a")).toBe("A");
  expect(asked).toEqual([["a"], ["a", "b"]]);
});

/** The store, and the names of its methods in the order in which they are called. */
function countCalls(store: DossierStore): { readonly store: DossierStore; readonly calls: string[] } {
  const calls: string[] = [];
  const counted = new Proxy(store, {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof value !== "function") return value;
      return (...args: unknown[]): unknown => {
        calls.push(String(name));
        return Reflect.apply(value, target, args);
      };
    },
  });
  return { store: counted, calls };
}
