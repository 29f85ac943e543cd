import type { LocalizedText } from "@dossier/shared/model";
import { compactText } from "@dossier/shared/search";
import { findNearestName } from "@dossier/shared/validation";
import type { IdKind } from "../dossier-store.ts";
import type { LibraryIndex } from "./library-index.ts";

/** The existing id that was probably meant: the one whose letters, or whose name, are nearest; `null` where none is near. */
export function findNearestId(kind: IdKind, id: string, index: LibraryIndex): string | null {
  const written = compactText(id);
  if (written === "") return null;
  const ids = new Map<string, string>();
  for (const candidate of listCandidates(kind, index)) {
    for (const spelling of candidate.spellings.map(compactText)) {
      if (spelling !== "" && !ids.has(spelling)) ids.set(spelling, candidate.id);
    }
  }
  const nearest = findNearestName(written, [...ids.keys()]);
  return (nearest !== undefined && ids.get(nearest)) || null;
}

interface Candidate {
  readonly id: string;
  readonly spellings: readonly string[];
}

function listCandidates(kind: IdKind, index: LibraryIndex): readonly Candidate[] {
  const entities = () =>
    index.entities.map(({ id, names, aliases }) => ({ id, spellings: [id, ...valuesOf(names), ...valuesOf(aliases)] }));
  const sources = () =>
    Array.from(index.sourcesById.values(), ({ id, title }) => ({ id, spellings: [id, ...valuesOf(title)] }));
  switch (kind) {
    case "DOSSIER":
      return index.dossiers.map(({ id, title }) => ({ id, spellings: [id, ...valuesOf(title)] }));
    case "ENTITY":
      return entities();
    case "CLAIM":
      return Array.from(index.claimsById.keys(), (claimId) => ({ id: claimId, spellings: [claimId] }));
    case "SOURCE":
      return sources();
    case "ASSERTER":
      return [
        ...entities(),
        ...sources(),
        ...Array.from(index.unnamedSourcesById.values(), ({ id, description }) => ({
          id,
          spellings: [id, ...valuesOf(description)],
        })),
      ];
  }
}

function valuesOf(texts: readonly LocalizedText[]): readonly string[] {
  return texts.map(({ value }) => value);
}
