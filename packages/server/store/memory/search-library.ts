import { type SearchIndex, type SearchOptions, countMatches, searchIndex } from "@dossier/shared/search";
import { SEARCH_FIELDS, SEARCH_TYPES, type SearchPage, type SearchQuery } from "../search-query.ts";
import type { LibraryIndex } from "./library-index.ts";
import { formatDocumentId, parseDocumentId, parseDocumentType } from "./search-documents.ts";

/** What is searched, and where things belong. */
export interface SearchableLibrary {
  readonly texts: SearchIndex;
  readonly library: LibraryIndex;
}

/** Searches, and brings what was found to the form of the store: ids of things, ranges in code points. */
export function searchLibrary(
  { texts, library }: SearchableLibrary,
  { text, types, dossier, size, after }: SearchQuery,
): SearchPage {
  const found = searchIndex(texts, text, {
    ...narrow({ types, dossier }, library),
    ...(after ? { after: { score: after.score, id: formatDocumentId(after.type, after.id) } } : {}),
    limit: size + 1,
  });
  return {
    hits: found.slice(0, size).map(({ id, kind, score, highlights }) => ({
      id: parseDocumentId(id),
      type: findAmong(SEARCH_TYPES, kind),
      score,
      highlights: highlights.map(({ field, lang, value, ranges }) => ({
        field: findAmong(SEARCH_FIELDS, field),
        lang,
        text: value,
        ranges: ranges.map(([start, end]) => ({
          start: countCodePoints(value, start),
          end: countCodePoints(value, end),
        })),
      })),
    })),
    hasNext: found.length > size,
  };
}

/** How many hits there are on all pages. */
export function countHits(
  { texts, library }: SearchableLibrary,
  { text, types, dossier }: Pick<SearchQuery, "text" | "types" | "dossier">,
): number {
  return countMatches(texts, text, narrow({ types, dossier }, library));
}

function narrow(
  { types, dossier }: Pick<SearchQuery, "types" | "dossier">,
  library: LibraryIndex,
): Pick<SearchOptions, "kinds" | "accepts"> {
  return {
    ...(types ? { kinds: types } : {}),
    ...(dossier === undefined ? {} : { accepts: (documentId) => belongsTo(dossier, documentId, library) }),
  };
}

function belongsTo(dossier: string, documentId: string, library: LibraryIndex): boolean {
  const id = parseDocumentId(documentId);
  switch (parseDocumentType(documentId)) {
    case "Dossier":
      return id === dossier;
    case "Claim":
      return library.claimsById.get(id)?.dossier === dossier;
    default:
      return (library.dossiersByEntity.get(id) ?? []).includes(dossier);
  }
}

function countCodePoints(text: string, units: number): number {
  return Array.from(text.slice(0, units)).length;
}

/** The index gives back as plain texts what this store has put in. */
function findAmong<T extends string>(known: readonly T[], text: string): T {
  const found = known.find((value) => value === text);
  if (found === undefined) throw new Error(`search: "${text}" is not one of ${known.join(", ")}`);
  return found;
}
