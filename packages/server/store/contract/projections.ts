import { projectStory } from "@dossier/shared/projections";
import { expect, test } from "vitest";
import { makeContractLibrary } from "./contract-library.ts";
import type { MakeStore } from "./make-store.ts";
import { walkPages } from "./walk-pages.ts";

export function describeProjections(makeStore: MakeStore): void {
  test("the network holds what the claims name, and every line is a claim", async () => {
    const store = await makeStore(makeContractLibrary());
    const network = await store.network({ filter: { dossiers: ["okoye-joins-saltmark"] }, limit: 100 });
    expect(network.nodes.map(({ id }) => id).toSorted()).toEqual(["mara-okoye", "ondara", "saltmark", "saltmark-lab"]);
    expect(network.links.map(({ claim }) => claim.split("/")[1])).toEqual([
      "okoye-at-saltmark",
      "okoye-at-ondara",
      "lab-is-part-of-saltmark",
    ]);
    expect([network.truncated, network.totalNodes, network.totalLinks]).toEqual([false, 4, 3]);
  });

  test("the network is cut to the most important and says so", async () => {
    const store = await makeStore(makeContractLibrary());
    const whole = await store.network({ filter: {}, limit: 100 });
    const cut = await store.network({ filter: {}, limit: 3 });
    expect(cut.nodes).toEqual(whole.nodes.slice(0, 3));
    expect([cut.truncated, cut.totalNodes, cut.totalLinks]).toEqual([true, whole.nodes.length, whole.links.length]);
    const kept = new Set(cut.nodes.map(({ id }) => id));
    expect(cut.links.every(({ source, target }) => kept.has(source) && kept.has(target))).toBe(true);
  });

  test("the network around a focus ends where its depth ends", async () => {
    const store = await makeStore(makeContractLibrary());
    const around = async (depth: number) => {
      const { nodes } = await store.network({ filter: {}, focus: ["saltmark-lab"], depth, limit: 100 });
      return nodes.map(({ id }) => id);
    };
    expect(await around(0)).toEqual(["saltmark-lab"]);
    expect((await around(1)).toSorted()).toEqual(["saltmark", "saltmark-lab"]);
    expect((await around(2)).toSorted()).toEqual([
      "mara-okoye",
      "mirel-tavask",
      "ondara",
      "quillmoor",
      "saltmark",
      "saltmark-lab",
    ]);
  });

  test("the network as of a day keeps every line and says how sure it is", async () => {
    const store = await makeStore(makeContractLibrary());
    const { links } = await store.network({ filter: { types: ["Role"] }, asOf: "2028-05-05", limit: 100 });
    expect(Object.fromEntries(links.map(({ claim, certainty }) => [claim.split("/")[1], certainty]))).toEqual({
      "okoye-at-saltmark": "NOT",
      "okoye-at-ondara": "POSSIBLY",
      "tavask-at-ondara": "SURELY",
      "venn-at-ondara": "SURELY",
      "dorn-at-ondara": "NOT",
      "dorn-at-quillmoor": "POSSIBLY",
    });
  });

  test("the timeline goes by time, page by page, in the lanes that are asked for", async () => {
    const store = await makeStore(makeContractLibrary());
    const query = { filter: {}, entities: ["mirel-tavask"] };
    const walked = await walkPages("FORWARD", 2, (page) => store.timelinePage({ ...query, page }));
    expect(walked.map(({ claim }) => claim.split("/")[1])).toEqual([
      "tavask-studies",
      "tavask-at-ondara",
      "lantern-prize-2018",
      "tavask-proposes-tidefold",
      "tavask-against-drift",
      "tavask-founds-saltmark",
    ]);
    expect(walked.every(({ lane }) => lane === "mirel-tavask")).toBe(true);
    expect(await store.countTimeline(query)).toBe(6);
    const backward = await walkPages("BACKWARD", 4, (page) => store.timelinePage({ ...query, page }));
    expect(backward).toEqual(walked);
  });

  test("the stories are those that the projection tells, and a dossier that is not known has none", async () => {
    const library = makeContractLibrary();
    const store = await makeStore(library);
    const ids = ["tavask-leaves-ondara", "nowhere", "okoye-joins-saltmark"];
    const [first, none, second] = await store.stories(ids.map((dossier) => ({ dossier, size: 100 })));
    expect([first, second]).toEqual(library.dossiers.map(projectStory));
    expect(none).toEqual([]);
    expect(second?.map(({ paragraph, start, claims }) => [paragraph, start, claims.length])).toEqual([
      [1, 0, 3],
      [2, 24, 1],
      [null, null, 1],
    ]);
  });

  test("a paragraph of which only an editor tells is a step of the story", async () => {
    const { dossiers, ...library } = makeContractLibrary();
    const store = await makeStore({ ...library, dossiers: dossiers.map((dossier) => ({ ...dossier, claims: [] })) });
    const [steps] = await store.stories([{ dossier: "tavask-leaves-ondara", size: 100 }]);
    expect(steps?.map(({ paragraph, claims }) => [paragraph, claims])).toEqual([
      [1, []],
      [3, []],
      [4, []],
    ]);
    expect(steps?.[1]?.title).toEqual(dossiers[0]?.sources[0]?.passages[1]?.title);
  });

  test("a story goes on after a place, whether or not a step is there", async () => {
    const store = await makeStore(makeContractLibrary());
    const tell = async (dossier: string, size: number, source: string, paragraph: number | null) => {
      const [steps = []] = await store.stories([{ dossier, size, after: { source, paragraph } }]);
      return steps.map((step) => step.paragraph);
    };
    expect(await tell("tavask-leaves-ondara", 2, "tidal-post", 1)).toEqual([3, 4]);
    expect(await tell("tavask-leaves-ondara", 9, "tidal-post", 2)).toEqual([3, 4, 5]);
    expect(await tell("tavask-leaves-ondara", 9, "tidal-post", 5)).toEqual([]);
    expect(await tell("okoye-joins-saltmark", 9, "gazette", 2)).toEqual([null]);
    expect(await tell("okoye-joins-saltmark", 9, "gazette", null)).toEqual([]);
  });

  test("the shortest path gives every claim of each step", async () => {
    const store = await makeStore(makeContractLibrary());
    const path = await store.shortestPath({ from: "ondara", to: "saltmark-lab", maxLength: 6, filter: {} });
    expect(path?.entities).toEqual(["ondara", "saltmark", "saltmark-lab"]);
    expect(path?.links.map(({ claims }) => claims.map((id) => id.split("/")[1]))).toEqual([
      ["ondara-buys-into-saltmark", "saltmark-partner-of-ondara"],
      ["lab-is-part-of-saltmark"],
    ]);
  });

  test("the path uses only claims that the filter lets through, and no more steps than allowed", async () => {
    const store = await makeStore(makeContractLibrary());
    const ends = { from: "ondara", to: "saltmark-lab" };
    const roles = await store.shortestPath({
      ...ends,
      maxLength: 6,
      filter: { types: ["Role", "Relationship"], polarity: "AFFIRMED" },
    });
    expect(roles?.entities).toHaveLength(4);
    expect(await store.shortestPath({ ...ends, maxLength: 1, filter: {} })).toBeNull();
    expect(await store.shortestPath({ from: "ondara", to: "hermit", maxLength: 10, filter: {} })).toBeNull();
    expect(await store.shortestPath({ from: "hermit", to: "hermit", maxLength: 1, filter: {} })).toEqual({
      entities: ["hermit"],
      links: [],
    });
  });

  test("the library is counted, an entity of two dossiers once", async () => {
    const store = await makeStore(makeContractLibrary());
    const [all, one] = [await store.stats(), await store.stats("okoye-joins-saltmark")];
    expect([all.dossiers, all.sources, all.entities, all.claims, all.reviews]).toEqual([2, 2, 14, 19, 1]);
    expect([one.dossiers, one.sources, one.entities, one.claims, one.reviews]).toEqual([1, 1, 5, 5, 0]);
    expect(one.claimsByType.map(({ count }) => count)).toEqual([2, 0, 2, 0, 0, 0, 1, 0, 0]);
    expect(one.entitiesByType[0]).toEqual({ type: "Person", count: 2 });
    expect(all.reviewsByVerdict.find(({ verdict }) => verdict === "DISPUTED")?.count).toBe(1);
    expect([one.earliest, one.latest]).toEqual(["2028-01-01", "2032-01-31"]);
  });
}
