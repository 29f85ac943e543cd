import type { DossierStore } from "../store/dossier-store.ts";
import { type Loaders, buildLoaders } from "./loaders/loaders.ts";

/** What every resolver of one request shares. It holds one version of the data from start to end. */
export interface ApiContext {
  readonly store: DossierStore;
  readonly load: Loaders;
  /** Named in the answer and in the log where something unexpected happens. */
  readonly requestId: string;
}

export function createContext({ store, requestId }: { store: DossierStore; requestId: string }): ApiContext {
  return { store, load: buildLoaders(store), requestId };
}
