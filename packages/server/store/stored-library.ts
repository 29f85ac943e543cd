import type { Dossier, Entity } from "@dossier/shared/model";

/** What a store is filled with: validated dossiers, their entities put together, and the operator's texts. */
export interface StoredLibrary {
  /** Differs from that of every other state of the data. */
  readonly version: string;
  readonly dossiers: readonly Dossier[];
  /** Every entity once, with the names that all dossiers give it. */
  readonly entities: readonly Entity[];
  /** By the source's id. */
  readonly texts: ReadonlyMap<string, string>;
}
