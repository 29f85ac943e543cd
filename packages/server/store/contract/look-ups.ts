import { expect, test } from "vitest";
import { GAZETTE_TEXT, makeContractLibrary } from "./contract-library.ts";
import type { MakeStore } from "./make-store.ts";

export function describeLookUps(makeStore: MakeStore): void {
  test("ids are answered in their order, null for those that are not known", async () => {
    const store = await makeStore(makeContractLibrary());
    const people = await store.entitiesById(["mara-okoye", "nobody", "ondara", "mara-okoye"]);
    expect(people.map((entity) => entity?.id ?? null)).toEqual(["mara-okoye", null, "ondara", "mara-okoye"]);
    const [claim, none] = await store.claimsById(["tavask-leaves-ondara/lantern-prize-2018", "lantern-prize-2018"]);
    expect([claim?.type, none]).toEqual(["Honour", null]);
    const [review] = await store.reviewsById(["tavask-leaves-ondara/prize-was-not-shared"]);
    expect(review?.claim).toBe(claim?.id);
    expect((await store.sourcesById(["gazette"]))[0]?.length).toBe(41);
    expect((await store.unnamedSourcesById(["harbour-staff"]))[0]?.description[0]?.value).toMatch(/harbour/);
    expect(await store.entitiesById([])).toEqual([]);
  });

  test("names that every object has are not ids", async () => {
    const store = await makeStore(makeContractLibrary());
    const names = ["__proto__", "constructor", "toString"];
    expect(await store.entitiesById(names)).toEqual([null, null, null]);
    expect(await store.claimsById(names)).toEqual([null, null, null]);
    expect(await store.dossiersOfEntities(["__proto__"])).toEqual([[]]);
  });

  test("a dossier comes without what it holds much of", async () => {
    const store = await makeStore(makeContractLibrary());
    const [dossier] = await store.dossiersById(["okoye-joins-saltmark"]);
    expect(dossier?.sources.map(({ id }) => id)).toEqual(["gazette"]);
    expect(Object.keys(dossier ?? {})).not.toEqual(expect.arrayContaining(["claims"]));
  });

  test("dossiers are paged by id, both ways", async () => {
    const store = await makeStore(makeContractLibrary());
    const first = await store.dossierPage({ direction: "FORWARD", size: 1 });
    expect(first.items.map(({ item }) => item.id)).toEqual(["okoye-joins-saltmark"]);
    expect([first.hasPrevious, first.hasNext]).toEqual([false, true]);
    const second = await store.dossierPage({ direction: "FORWARD", size: 5, after: first.items[0]!.key });
    expect(second.items.map(({ item }) => item.id)).toEqual(["tavask-leaves-ondara"]);
    expect([second.hasPrevious, second.hasNext]).toEqual([true, false]);
    const last = await store.dossierPage({ direction: "BACKWARD", size: 1 });
    expect(last.items.map(({ item }) => item.id)).toEqual(["tavask-leaves-ondara"]);
    expect(await store.countDossiers()).toBe(2);
  });

  test("a source's text is given where the operator has it", async () => {
    const store = await makeStore(makeContractLibrary());
    expect(await store.textsOfSources(["tidal-post", "gazette"])).toEqual([null, GAZETTE_TEXT]);
  });

  test("an entity knows its dossiers, sorted", async () => {
    const store = await makeStore(makeContractLibrary());
    expect(await store.dossiersOfEntities(["ondara", "mirel-tavask"])).toEqual([
      ["okoye-joins-saltmark", "tavask-leaves-ondara"],
      ["tavask-leaves-ondara"],
    ]);
  });

  test("a claim knows what led to it and what it led to", async () => {
    const store = await makeStore(makeContractLibrary());
    const [layoffs, founding] = await store.causationsOfClaims([
      "tavask-leaves-ondara/ondara-layoffs",
      "tavask-leaves-ondara/tavask-founds-saltmark",
    ]);
    expect(layoffs?.causes).toEqual([]);
    expect(layoffs?.effects.map(({ id }) => id)).toEqual(["tavask-leaves-ondara/layoffs-lead-to-saltmark"]);
    expect(founding?.causes.map(({ id }) => id)).toEqual(["tavask-leaves-ondara/layoffs-lead-to-saltmark"]);
  });

  test("the nearest id is found by a slip of letters or by a name, and nothing is guessed wildly", async () => {
    const store = await makeStore(makeContractLibrary());
    expect(await store.nearestId("ENTITY", "mara-okoy")).toBe("mara-okoye");
    expect(await store.nearestId("ENTITY", "奧可耶")).toBe("mara-okoye");
    expect(await store.nearestId("ENTITY", "Saltmark")).toBe("saltmark");
    expect(await store.nearestId("DOSSIER", "okoye-joins-salmark")).toBe("okoye-joins-saltmark");
    expect(await store.nearestId("ASSERTER", "harbor-staff")).toBe("harbour-staff");
    expect(await store.nearestId("ENTITY", "zzzzzzzz")).toBeNull();
    expect(await store.nearestId("ENTITY", "!?")).toBeNull();
  });

  test("every state of the data has a version of its own", async () => {
    const library = makeContractLibrary();
    const [store, other] = [await makeStore(library), await makeStore({ ...library, version: "another" })];
    expect(store.version).not.toBe(other.version);
  });
}
