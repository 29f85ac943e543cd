import type { DossierStore } from "../dossier-store.ts";
import type { StoredLibrary } from "../stored-library.ts";

/** Gives a store that holds exactly this library. */
export type MakeStore = (library: StoredLibrary) => Promise<DossierStore>;
