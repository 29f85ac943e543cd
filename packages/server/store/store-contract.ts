import { describe } from "vitest";
import { describeClaimLists } from "./contract/claim-lists.ts";
import { describeEntityLists } from "./contract/entity-lists.ts";
import { describeLookUps } from "./contract/look-ups.ts";
import type { MakeStore } from "./contract/make-store.ts";
import { describeProjections } from "./contract/projections.ts";
import { describeSearch } from "./contract/search.ts";

/** What every store has to do, whatever it keeps its data in. Each store's own test file calls it. */
export function describeStoreContract(name: string, makeStore: MakeStore): void {
  describe(`${name} keeps the contract of stores:`, () => {
    describeLookUps(makeStore);
    describeClaimLists(makeStore);
    describeEntityLists(makeStore);
    describeSearch(makeStore);
    describeProjections(makeStore);
  });
}
