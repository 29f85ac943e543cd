import { type SearchIndex, searchIndex } from "@dossier/shared/search";
import { SEARCH_FIELDS, SEARCH_TYPES, type SearchPage, type SearchQuery } from "../search-query.ts";
import { formatDocumentId, parseDocumentId } from "./search-documents.ts";

/** Searches, and brings what was found to the form of the store: ids of things, ranges in code points. */
export function searchLibrary(index: SearchIndex, { text, types, size, after }: SearchQuery): SearchPage {
  const found = searchIndex(index, text, {
    ...(types ? { kinds: types } : {}),
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

function countCodePoints(text: string, units: number): number {
  return Array.from(text.slice(0, units)).length;
}

/** The index gives back as plain texts what this store has put in. */
function findAmong<T extends string>(known: readonly T[], text: string): T {
  const found = known.find((value) => value === text);
  if (found === undefined) throw new Error(`search: "${text}" is not one of ${known.join(", ")}`);
  return found;
}
