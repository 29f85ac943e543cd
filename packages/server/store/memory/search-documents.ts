import type { Claim, Dossier, Entity, LocalizedText } from "@dossier/shared/model";
import type { SearchDocument, SearchText } from "@dossier/shared/search";
import type { SearchField, SearchType } from "../search-query.ts";
import type { LibraryIndex } from "./library-index.ts";

/** Everything that search looks through, and what counts how much: a name more than a summary. */
export function listSearchDocuments({ entities, claimsById, dossiers }: LibraryIndex): readonly SearchDocument[] {
  return [
    ...entities.map(describeEntity),
    ...Array.from(claimsById.values(), describeClaim),
    ...dossiers.map(describeDossier),
  ];
}

/** The index needs ids that are unique over all kinds; this is what they are made of and taken apart by. */
export function formatDocumentId(type: SearchType, id: string): string {
  return `${type}:${id}`;
}

export function parseDocumentId(documentId: string): string {
  return documentId.slice(documentId.indexOf(":") + 1);
}

const WEIGHTS: Readonly<Record<SearchField, number>> = { NAME: 10, ALIAS: 8, TITLE: 4, DESCRIPTION: 2, SUMMARY: 1 };

function describeEntity({ type, id, names, aliases, description }: Entity): SearchDocument {
  const texts = [...inField("NAME", names), ...inField("ALIAS", aliases), ...inField("DESCRIPTION", description)];
  return { id: formatDocumentId(type, id), kind: type, texts };
}

function describeClaim(claim: Claim): SearchDocument {
  const title = claim.type === "Role" ? inField("TITLE", claim.title) : [];
  return {
    id: formatDocumentId("Claim", claim.id),
    kind: "Claim",
    texts: [...title, ...inField("SUMMARY", claim.summary)],
  };
}

function describeDossier({ id, title, summary }: Dossier): SearchDocument {
  const texts = [...inField("TITLE", title), ...inField("SUMMARY", summary)];
  return { id: formatDocumentId("Dossier", id), kind: "Dossier", texts };
}

function inField(field: SearchField, texts: readonly LocalizedText[]): readonly SearchText[] {
  return texts.map(({ lang, value }) => ({ field, lang, value, weight: WEIGHTS[field] }));
}
