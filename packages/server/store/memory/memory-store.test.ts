import { makeLargeDossier } from "@dossier/shared/fixtures";
import { expect, test } from "vitest";

import { describeStoreContract } from "../store-contract.ts";
import { buildMemoryStore } from "./memory-store.ts";

describeStoreContract("the memory store", async (library) => buildMemoryStore(library));

test("a network that was asked for is kept, and let go when others have come that are large together", async () => {
  const dossier = makeLargeDossier(7, { entities: 1000, claims: 3000 });
  const store = buildMemoryStore({
    version: "large",
    dossiers: [dossier],
    entities: dossier.entities,
    texts: new Map(),
  });
  const draw = async (limit: number) => store.network({ filter: {}, limit });
  const first = await draw(1000);
  expect(await draw(1000)).toBe(first);
  for (let limit = 960; limit < 999; limit++) await draw(limit);
  expect(await draw(1000)).not.toBe(first);
});
