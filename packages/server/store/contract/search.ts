import { expect, test } from "vitest";
import { makeContractLibrary } from "./contract-library.ts";
import type { MakeStore } from "./make-store.ts";

export function describeSearch(makeStore: MakeStore): void {
  test.for(["Mara Okoye", "maraokoye", "奧可耶", "奥可耶"])("search for %s finds her first", async (text) => {
    const store = await makeStore(makeContractLibrary());
    const { hits } = await store.search({ text, size: 5 });
    expect([hits[0]?.type, hits[0]?.id]).toEqual(["Person", "mara-okoye"]);
  });

  test("search finds claims and dossiers too, and only the types that are asked for", async () => {
    const store = await makeStore(makeContractLibrary());
    const { hits } = await store.search({ text: "Saltmark", size: 50 });
    expect(new Set(hits.map(({ type }) => type))).toEqual(new Set(["Organization", "Claim", "Dossier"]));
    const claims = await store.search({ text: "Saltmark", types: ["Claim", "Dossier"], size: 50 });
    expect(new Set(claims.hits.map(({ type }) => type))).toEqual(new Set(["Claim", "Dossier"]));
    expect(await store.countSearch({ text: "Saltmark" })).toBe(hits.length);
    expect(await store.countSearch({ text: "Saltmark", types: ["Claim", "Dossier"] })).toBe(claims.hits.length);
  });

  test("search in a dossier finds its entities, its claims and itself, and counts only them", async () => {
    const store = await makeStore(makeContractLibrary());
    const dossier = "okoye-joins-saltmark";
    const { hits } = await store.search({ text: "Saltmark", dossier, size: 50 });
    expect(hits.map(({ type, id }) => `${type} ${id}`).toSorted()).toEqual([
      "Claim okoye-joins-saltmark/lab-is-part-of-saltmark",
      "Claim okoye-joins-saltmark/okoye-at-ondara",
      "Claim okoye-joins-saltmark/okoye-at-saltmark",
      "Claim okoye-joins-saltmark/saltmark-grant",
      "Claim okoye-joins-saltmark/saltmark-round",
      "Dossier okoye-joins-saltmark",
      "Organization saltmark",
      "Organization saltmark-lab",
    ]);
    expect(await store.countSearch({ text: "Saltmark", dossier })).toBe(8);
    expect(await store.countSearch({ text: "Saltmark", dossier, types: ["Claim"] })).toBe(5);
    expect((await store.search({ text: "Mara Okoye", dossier: "tavask-leaves-ondara", size: 5 })).hits).toEqual([]);
  });

  test("what was found is marked in code points", async () => {
    const store = await makeStore(makeContractLibrary());
    const { hits } = await store.search({ text: "可耶", types: ["Person"], size: 1 });
    const highlight = hits[0]?.highlights.find(({ lang }) => lang === "zh-Hant");
    expect(highlight).toEqual({ field: "NAME", lang: "zh-Hant", text: "奧可耶", ranges: [{ start: 1, end: 3 }] });
  });

  test("search goes on from a hit", async () => {
    const store = await makeStore(makeContractLibrary());
    const whole = await store.search({ text: "Saltmark", size: 50 });
    const first = await store.search({ text: "Saltmark", size: 2 });
    const second = await store.search({ text: "Saltmark", size: 50, after: first.hits[1]! });
    expect([first.hasNext, second.hasNext]).toEqual([true, false]);
    expect([...first.hits, ...second.hits].map(({ id }) => id)).toEqual(whole.hits.map(({ id }) => id));
  });

  test("search for nothing finds nothing", async () => {
    const store = await makeStore(makeContractLibrary());
    expect(await store.search({ text: " ?! ", size: 5 })).toEqual({ hits: [], hasNext: false });
    expect(await store.countSearch({ text: "" })).toBe(0);
  });
}
