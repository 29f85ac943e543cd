import type { LocalizedText } from "@dossier/shared/model";
import type { IdKind } from "../dossier-store.ts";
import { foldName } from "../fold-name.ts";
import type { LibraryIndex } from "./library-index.ts";

/** The existing id that was probably meant: the one whose letters, or whose name, are nearest; `null` where none is near. */
export function findNearestId(kind: IdKind, id: string, index: LibraryIndex): string | null {
  const written = foldName(id);
  if (written === "") return null;
  let best: { readonly id: string; readonly distance: number } | undefined;
  for (const candidate of listCandidates(kind, index)) {
    for (const spelling of candidate.spellings) {
      const distance = measure(written, foldName(spelling));
      if (!best || distance < best.distance) best = { id: candidate.id, distance };
    }
  }
  return best && best.distance <= 0.4 ? best.id : null;
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

/** How far apart two spellings are, from 0 (the same) to 1; part of a longer name counts as near. */
function measure(written: string, spelling: string): number {
  if (spelling === "") return 1;
  const longest = Math.max(written.length, spelling.length);
  const shortest = Math.min(written.length, spelling.length);
  const contained = shortest >= 3 && (spelling.includes(written) || written.includes(spelling));
  return Math.min(countEdits(written, spelling) / longest, contained ? 0.4 - 0.2 * (shortest / longest) : 1);
}

/** Levenshtein's distance. */
function countEdits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
