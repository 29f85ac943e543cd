import { makeClaim, makeDate, makeTime } from "@dossier/shared/fixtures";
import type { Claim, PassageEvidence } from "@dossier/shared/model";
import { projectStory } from "@dossier/shared/projections";
import { expect, test } from "vitest";
import type { ClaimFilter } from "../claim-query.ts";
import type { DossierStore } from "../dossier-store.ts";
import type { ClaimOrder, FundingOrder } from "../order.ts";
import type { PageRequest } from "../page.ts";
import { makeContractLibrary } from "./contract-library.ts";
import type { MakeStore } from "./make-store.ts";
import { walkPages } from "./walk-pages.ts";

type Order = ClaimOrder | FundingOrder;

const ORDERS: readonly Order[] = [
  "STORY",
  "TIME_ASC",
  "TIME_DESC",
  "STATED_ASC",
  "STATED_DESC",
  "AMOUNT_ASC",
  "AMOUNT_DESC",
];

export function describeClaimLists(makeStore: MakeStore): void {
  test.for(ORDERS)("claims in the order %s are each met once on pages of every size, both ways", async (order) => {
    const store = await makeStore(makeContractLibrary());
    const whole = await listClaims(store, {}, order);
    expect(new Set(whole).size).toBe(19);
    for (const size of [1, 3, 19, 50]) {
      for (const direction of ["FORWARD", "BACKWARD"] as const) {
        const walked = await walkPages(direction, size, (page) => pageOf(store, {}, order, page));
        expect(walked.map(shortId)).toEqual(whole);
      }
    }
  });

  test("a page says truthfully whether there is more on either side, for a filter too", async () => {
    const store = await makeStore(makeContractLibrary());
    const filter: ClaimFilter = { types: ["Role"] };
    const first = await pageOf(store, filter, "STORY", { direction: "FORWARD", size: 2 });
    expect([first.hasPrevious, first.hasNext]).toEqual([false, true]);
    const after = first.items[1]!.key;
    const rest = await pageOf(store, filter, "STORY", { direction: "FORWARD", size: 4, after });
    expect([rest.items.length, rest.hasPrevious, rest.hasNext]).toEqual([4, true, false]);
    const between = await pageOf(store, filter, "STORY", {
      direction: "BACKWARD",
      size: 1,
      after,
      before: rest.items[2]!.key,
    });
    expect(between.items.map(({ item }) => item.id)).toEqual([rest.items[1]!.item.id]);
    expect([between.hasPrevious, between.hasNext]).toEqual([true, true]);
    const none = await pageOf(store, filter, "STORY", { direction: "FORWARD", size: 4, after: rest.items[3]!.key });
    expect([none.items.length, none.hasPrevious, none.hasNext]).toEqual([0, true, false]);
  });

  test("what is added between two pages neither repeats nor hides anything", async () => {
    const before = await makeStore(makeContractLibrary());
    const after = await makeStore(makeContractLibrary(makeNewcomers()));
    for (const order of ORDERS) {
      const [old, whole] = [await listClaims(before, {}, order), await listClaims(after, {}, order)];
      const page = await pageOf(before, {}, order, { direction: "FORWARD", size: 8 });
      const place = page.items.at(-1)!;
      const next = await pageOf(after, {}, order, { direction: "FORWARD", size: 50, after: place.key });
      expect(next.items.map(({ item }) => shortId(item))).toEqual(whole.slice(whole.indexOf(shortId(place.item)) + 1));
      expect(old.every((id) => whole.includes(id))).toBe(true);
    }
  });

  test("a page goes on from the place of a thing that is gone", async () => {
    const [with_, without] = [
      await makeStore(makeContractLibrary(makeNewcomers())),
      await makeStore(makeContractLibrary()),
    ];
    const all = await pageOf(with_, {}, "STORY", { direction: "FORWARD", size: 50 });
    const gone = all.items.find(({ item }) => shortId(item) === "newcomer-first")!;
    const next = await pageOf(without, {}, "STORY", { direction: "FORWARD", size: 1, after: gone.key });
    expect(next.items.map(({ item }) => shortId(item))).toEqual(["okoye-at-saltmark"]);
  });

  test("the story goes by dossier, then by the place of the first passage, records last", async () => {
    const store = await makeStore(makeContractLibrary());
    const ids = await listClaims(store, {}, "STORY");
    expect(ids.slice(0, 8)).toEqual([
      "okoye-at-saltmark",
      "saltmark-grant",
      "saltmark-round",
      "okoye-at-ondara",
      "lab-is-part-of-saltmark",
      "tavask-at-ondara",
      "venn-at-ondara",
      "dorn-at-ondara",
    ]);
  });

  test("the story is the one that the projection tells", async () => {
    const library = makeContractLibrary();
    const store = await makeStore(library);
    const told = projectStory(library.dossiers[0]!).flatMap(({ claims }) => claims);
    expect(await listClaims(store, { dossiers: ["tavask-leaves-ondara"] }, "STORY")).toEqual(told.map(slugOf));
  });

  test("claims without a time come last whichever way time runs", async () => {
    const store = await makeStore(makeContractLibrary());
    const timeless = ["lab-is-part-of-saltmark", "saltmark-grant", "layoffs-lead-to-saltmark"];
    const rest = ["saltmark-partner-of-ondara", "saltmark-valued"];
    for (const order of ["TIME_ASC", "TIME_DESC"] as const) {
      expect((await listClaims(store, {}, order)).slice(-5).toSorted()).toEqual([...timeless, ...rest].toSorted());
    }
    expect((await listClaims(store, {}, "TIME_ASC"))[0]).toBe("tavask-studies");
    expect((await listClaims(store, {}, "TIME_DESC"))[0]).toBe("okoye-at-saltmark");
  });

  test("amounts are compared to the last digit, each currency by itself", async () => {
    const store = await makeStore(makeContractLibrary());
    const filter: ClaimFilter = { types: ["Funding"] };
    const [round, stake] = ["saltmark-round", "ondara-buys-into-saltmark"];
    expect(await listClaims(store, filter, "AMOUNT_DESC")).toEqual(["saltmark-grant", round, stake, "saltmark-valued"]);
    expect(await listClaims(store, filter, "AMOUNT_ASC")).toEqual(["saltmark-grant", stake, round, "saltmark-valued"]);
    expect(await listClaims(store, { currency: "USD", amount: { min: "14300000000.005" } }, "STORY")).toEqual([round]);
    expect(await listClaims(store, { currency: "USD", amount: { max: "14300000000" } }, "STORY")).toEqual([stake]);
    expect(await listClaims(store, { currency: "USD", valuation: { min: "1000" } }, "STORY")).toEqual([
      "saltmark-valued",
    ]);
    expect(await listClaims(store, { currency: "EUR" }, "STORY")).toEqual(["saltmark-grant"]);
  });

  test.for(FILTERS)("claims where %s", async ([, filter, expected]) => {
    const store = await makeStore(makeContractLibrary());
    expect((await listClaims(store, filter, "STORY")).toSorted()).toEqual([...expected].toSorted());
    expect(await store.countClaims([filter, {}])).toEqual([expected.length, 19]);
  });

  test("several pages are answered in the order of their questions", async () => {
    const store = await makeStore(makeContractLibrary());
    const page = { direction: "FORWARD", size: 1 } as const;
    const pages = await store.claimPages([
      { filter: { types: ["Honour"] }, order: "STORY", page },
      { filter: { types: ["Causation"] }, order: "STORY", page },
    ]);
    expect(pages.map(({ items }) => items[0]?.item.type)).toEqual(["Honour", "Causation"]);
  });
}

const DENIED = "saltmark-partner-of-ondara";

const FILTERS: readonly (readonly [string, ClaimFilter, readonly string[]])[] = [
  ["the type is one of two", { types: ["Honour", "Causation"] }, ["lantern-prize-2018", "layoffs-lead-to-saltmark"]],
  ["the list is empty", { types: [] }, []],
  [
    "one of two is named",
    { ends: [{ entities: ["port-ansel", "tidefold"] }] },
    ["ondara-layoffs", "tavask-against-drift", "tavask-proposes-tidefold"],
  ],
  [
    "both of two are named",
    { ends: [{ entities: ["ondara"] }, { entities: ["saltmark"] }] },
    ["ondara-buys-into-saltmark", DENIED],
  ],
  [
    "somebody gives the money",
    { ends: [{ entities: ["quillmoor"], parts: ["INVESTOR"] }] },
    ["ondara-buys-into-saltmark"],
  ],
  [
    "somebody held the post before",
    { ends: [{ entities: ["mirel-tavask"], parts: ["PREDECESSOR"] }] },
    ["dorn-at-ondara"],
  ],
  ["the source denies it", { polarity: "DENIED" }, [DENIED]],
  ["it is rumoured", { modalities: ["RUMOURED"] }, ["saltmark-valued"]],
  ["somebody unnamed asserts it", { assertedBy: ["harbour-staff"] }, ["dorn-at-ondara", "saltmark-valued"]],
  ["an entity asserts it", { assertedBy: ["joss-venn", "saltmark"] }, [DENIED, "okoye-at-saltmark"]],
  ["a reviewer disputes it", { verdicts: ["DISPUTED"] }, ["lantern-prize-2018"]],
  [
    "it is in a dossier and of a type",
    { dossiers: ["okoye-joins-saltmark"], types: ["Role"] },
    ["okoye-at-ondara", "okoye-at-saltmark"],
  ],
  ["it may have been so in a year", { from: "1998-06-01", to: "1998-06-30" }, ["tavask-studies"]],
  [
    "it may have been so from a day on",
    { from: "2032-06-01" },
    ["okoye-at-saltmark", "venn-at-ondara", "dorn-at-ondara", "dorn-at-quillmoor"],
  ],
  [
    "it held surely on a day",
    { types: ["Role"], asOf: "2029-05-05", certainties: ["SURELY"] },
    ["okoye-at-ondara", "tavask-at-ondara", "venn-at-ondara"],
  ],
  [
    "it held surely or possibly on a day",
    { types: ["Role"], asOf: "2028-05-05" },
    ["okoye-at-ondara", "tavask-at-ondara", "venn-at-ondara", "dorn-at-quillmoor"],
  ],
  [
    "it did not hold on a day",
    { types: ["Role"], asOf: "2028-05-05", certainties: ["NOT"] },
    ["dorn-at-ondara", "okoye-at-saltmark"],
  ],
  ["it is in a paragraph of a source", { sources: ["tidal-post"], paragraphs: [1] }, ["tavask-at-ondara"]],
  [
    "it is in a source and not in a passage",
    { sources: ["gazette"], types: ["Relationship"] },
    ["lab-is-part-of-saltmark"],
  ],
  [
    "it was said in a year",
    { types: ["ResearchClaim"], saidFrom: "2030-01-01", saidTo: "2030-12-31" },
    ["tavask-against-drift"],
  ],
  ["it was not said in a year", { types: ["ResearchClaim"], saidFrom: "2031-01-01" }, []],
  ["a relationship is of a kind", { relationshipKinds: ["FOUNDED"] }, ["tavask-founds-saltmark"]],
  ["a happening is of a kind", { happeningKinds: ["LAYOFF"] }, ["ondara-layoffs"]],
  ["money is of a kind", { fundingKinds: ["STAKE", "GRANT"] }, ["ondara-buys-into-saltmark", "saltmark-grant"]],
  ["the speaker is against it", { stances: ["AGAINST"], quoted: true }, ["tavask-against-drift"]],
  ["it is not a quotation", { quoted: false }, []],
];

/** Claims that come first, in the middle and last in most orders. */
function makeNewcomers(): readonly Claim[] {
  const common = {
    assertedBy: { kind: "SOURCE", source: "gazette" },
    organization: "saltmark",
    person: "mara-okoye",
    type: "Role",
  } as const;
  return [
    makeClaim({
      ...common,
      id: "okoye-joins-saltmark/newcomer-first",
      time: makeTime("1900"),
      statedAt: makeDate("1900"),
      evidence: [{ ...placeAt(0), paragraph: 0 }],
    }),
    makeClaim({
      ...common,
      id: "okoye-joins-saltmark/newcomer-middle",
      time: makeTime("2020"),
      statedAt: makeDate("2031-05-04"),
      evidence: [placeAt(9)],
    }),
    makeClaim({
      ...common,
      id: "okoye-joins-saltmark/newcomer-last",
      time: makeTime("2040"),
      statedAt: makeDate("2040"),
      evidence: [placeAt(20)],
    }),
  ];
}

function placeAt(start: number): PassageEvidence {
  return { kind: "PASSAGE", source: "gazette", paragraph: 1, start, end: start + 1, mentions: [] };
}

async function listClaims(store: DossierStore, filter: ClaimFilter, order: Order): Promise<readonly string[]> {
  const { items } = await pageOf(store, filter, order, { direction: "FORWARD", size: 100 });
  return items.map(({ item }) => shortId(item));
}

async function pageOf(store: DossierStore, filter: ClaimFilter, order: Order, page: PageRequest) {
  const [found] = await store.claimPages([{ filter, order, page }]);
  return found!;
}

/** The part of the id after the dossier's. */
function shortId({ id }: Claim): string {
  return slugOf(id);
}

function slugOf(id: string): string {
  return id.slice(id.indexOf("/") + 1);
}
