import { formatFuzzyInterval } from "@dossier/shared/dates";
import type { Claim, Dossier, Entity, LocalizedText } from "@dossier/shared/model";
import type { SearchDocument, SearchText } from "@dossier/shared/search";
import type { SearchField, SearchType } from "../search-query.ts";
import type { LibraryIndex } from "./library-index.ts";

/**
 * Everything that search looks through, and what counts how much: a name more than a summary, and what many claims name more
 * than what few do.
 */
export function listSearchDocuments(index: LibraryIndex): readonly SearchDocument[] {
  const { entities, claimsById, claimsByEntity, dossiers } = index;
  return [
    ...entities.map((entity) => describeEntity(entity, claimsByEntity.get(entity.id)?.length ?? 0)),
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

export function parseDocumentType(documentId: string): string {
  return documentId.slice(0, documentId.indexOf(":"));
}

const WEIGHTS: Readonly<Record<SearchField, number>> = {
  NAME: 10,
  ALIAS: 8,
  TITLE: 4,
  TIME: 4,
  DESCRIPTION: 2,
  SUMMARY: 1,
};

function describeEntity({ type, id, names, aliases, description }: Entity, claims: number): SearchDocument {
  const texts = [...inField("NAME", names), ...inField("ALIAS", aliases), ...inField("DESCRIPTION", description)];
  return { id: formatDocumentId(type, id), kind: type, texts, prominence: weighClaims(claims) };
}

function describeClaim(claim: Claim): SearchDocument {
  const title = claim.type === "Role" ? inField("TITLE", claim.title) : [];
  return {
    id: formatDocumentId("Claim", claim.id),
    kind: "Claim",
    texts: [...title, ...inField("SUMMARY", claim.summary), ...inField("TIME", listTimes(claim))],
  };
}

/** The words in which a reader sees the time, and its EDTF where that is written otherwise ("2025-11-20"). */
function listTimes({ time }: Claim): readonly LocalizedText[] {
  if (!time?.start && !time?.end) return [];
  const labels = ["en", "zh-Hant"].map((lang) => ({ lang, value: formatFuzzyInterval(time, lang) }));
  return labels.some(({ value }) => value === time.edtf) ? labels : [...labels, { lang: "zxx", value: time.edtf }];
}

function describeDossier({ id, title, summary, claims }: Dossier): SearchDocument {
  const texts = [...inField("TITLE", title), ...inField("SUMMARY", summary)];
  return { id: formatDocumentId("Dossier", id), kind: "Dossier", texts, prominence: weighClaims(claims.length) };
}

/**
 * The prominence of what so many claims name. It does not depend on what else there is, and the tenth claim adds more than
 * the hundredth; above that of a claim (0) even where there is none.
 */
function weighClaims(claims: number): number {
  return (claims + 1) / (claims + 11);
}

function inField(field: SearchField, texts: readonly LocalizedText[]): readonly SearchText[] {
  return texts.map(({ lang, value }) => ({ field, lang, value, weight: WEIGHTS[field] }));
}
