import { expect, test } from "vitest";
import type { DossierStore } from "../dossier-store.ts";
import type { EntityFilter } from "../entity-query.ts";
import type { EntityOrder } from "../order.ts";
import type { PageRequest } from "../page.ts";
import { makeContractLibrary } from "./contract-library.ts";
import type { MakeStore } from "./make-store.ts";
import { walkPages } from "./walk-pages.ts";

const ORDERS: readonly EntityOrder[] = ["NAME_ASC", "NAME_DESC", "CLAIMS_ASC", "CLAIMS_DESC"];

export function describeEntityLists(makeStore: MakeStore): void {
  test.for(ORDERS)("entities in the order %s are each met once on pages of every size, both ways", async (order) => {
    const store = await makeStore(makeContractLibrary());
    const whole = await listEntities(store, {}, order);
    expect(new Set(whole).size).toBe(14);
    for (const direction of ["FORWARD", "BACKWARD"] as const) {
      const walked = await walkPages(direction, 4, (page) => pageOf(store, {}, order, page));
      expect(walked.map(({ id }) => id)).toEqual(whole);
    }
  });

  test("names are sorted without regard to case and accents, counts by the claims that name an entity", async () => {
    const store = await makeStore(makeContractLibrary());
    const people: EntityFilter = { types: ["Person"] };
    expect(await listEntities(store, people, "NAME_ASC")).toEqual([
      "ilka-dorn",
      "joss-venn",
      "mara-okoye",
      "mirel-tavask",
      "hermit",
    ]);
    const byClaims = await listEntities(store, {}, "CLAIMS_DESC");
    expect(byClaims.slice(0, 2)).toEqual(["saltmark", "mirel-tavask"]);
    expect(byClaims.at(-1)).toBe("hermit");
  });

  test.for(FILTERS)("entities where %s", async ([, filter, expected]) => {
    const store = await makeStore(makeContractLibrary());
    expect(await listEntities(store, filter, "NAME_ASC")).toEqual(expected);
    expect(await store.countEntities([filter, {}])).toEqual([expected.length, 14]);
  });

  test("neighbours are tied whichever way the tie points, those with the most claims first", async () => {
    const store = await makeStore(makeContractLibrary());
    const [page] = await store.neighbourPages([
      { entity: "saltmark", filter: {}, page: { direction: "FORWARD", size: 10 } },
    ]);
    expect(page!.items.map(({ item }) => [item.entity, item.claims.length])).toEqual([
      ["ondara", 2],
      ["mara-okoye", 1],
      ["mirel-tavask", 1],
      ["quillmoor", 1],
      ["saltmark-lab", 1],
    ]);
    expect(await store.countNeighbours([{ entity: "saltmark", filter: {} }])).toEqual([5]);
  });

  test("neighbours are those of the claims that the filter lets through, page by page", async () => {
    const store = await makeStore(makeContractLibrary());
    const filter = { polarity: "AFFIRMED" } as const;
    const walked = await walkPages("FORWARD", 2, async (page) => {
      const [found] = await store.neighbourPages([{ entity: "saltmark", filter, page }]);
      return found!;
    });
    expect(walked.map(({ entity }) => entity)).toEqual([
      "mara-okoye",
      "mirel-tavask",
      "ondara",
      "quillmoor",
      "saltmark-lab",
    ]);
    const [hermit] = await store.neighbourPages([
      { entity: "hermit", filter: {}, page: { direction: "FORWARD", size: 5 } },
    ]);
    expect(hermit!.items).toEqual([]);
  });
}

const FILTERS: readonly (readonly [string, EntityFilter, readonly string[]])[] = [
  ["a part of the name is given, whatever its case and spaces", { name: "salt MARK" }, ["saltmark", "saltmark-lab"]],
  ["the name is given without its accent", { name: "dorn" }, ["ilka-dorn"]],
  ["the name is given in simplified characters", { name: "盐标" }, ["saltmark", "saltmark-lab"]],
  [
    "the alias is in simplified characters and the question in traditional ones",
    { name: "馬拉奧可耶" },
    ["mara-okoye"],
  ],
  ["the type is one of two", { types: ["Award", "Place"] }, ["lantern-prize", "port-ansel"]],
  [
    "they are in a dossier",
    { dossiers: ["okoye-joins-saltmark"], types: ["Organization"] },
    ["ondara", "saltmark", "saltmark-lab"],
  ],
  ["the organization is of a kind", { organizationKinds: ["UNIT", "UNIVERSITY"] }, ["quillmoor", "saltmark-lab"]],
  ["the work is of a kind", { workKinds: ["ARCHITECTURE"] }, ["tidefold"]],
  ["the work belongs to a topic", { topics: ["tidal-learning"] }, ["tidefold"]],
  ["somebody has a part in the work", { types: ["Work"], contributors: ["mirel-tavask"] }, ["tidefold"]],
  ["nobody asked for has a part in the work", { types: ["Work"], contributors: ["joss-venn"] }, []],
  ["they are part of an organization", { partOf: ["saltmark"] }, ["saltmark-lab"]],
  [
    "they hold a post in an organization",
    { role: { organizations: ["ondara"] } },
    ["ilka-dorn", "joss-venn", "mara-okoye", "mirel-tavask"],
  ],
  ["they hold a post of a title, in any language", { role: { title: "主管" } }, ["ilka-dorn", "mara-okoye"]],
  [
    "they hold a post on a day",
    { role: { organizations: ["ondara"], asOf: "2029-01-01" } },
    ["joss-venn", "mara-okoye", "mirel-tavask"],
  ],
  ["title and organization are of two posts", { role: { organizations: ["ondara"], title: "head of research" } }, []],
];

async function listEntities(store: DossierStore, filter: EntityFilter, order: EntityOrder): Promise<readonly string[]> {
  const { items } = await pageOf(store, filter, order, { direction: "FORWARD", size: 100 });
  return items.map(({ item }) => item.id);
}

async function pageOf(store: DossierStore, filter: EntityFilter, order: EntityOrder, page: PageRequest) {
  const [found] = await store.entityPages([{ filter, order, page }]);
  return found!;
}
