import { describeStoreContract } from "../store-contract.ts";
import { buildMemoryStore } from "./memory-store.ts";

describeStoreContract("the memory store", async (library) => buildMemoryStore(library));
