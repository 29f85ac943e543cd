import type { LocatedDocument } from "./located-document.ts";

/** What the records of a dossier may refer to. A part is undefined where its file cannot be read: then nothing of it is judged. */
export interface DossierContext {
  /** Languages in which every text has to be given. */
  readonly languages?: readonly string[];
  /** The type of each entity, by id; empty where the record does not say. */
  readonly entities?: ReadonlyMap<string, string>;
  /** The lengths of each source's paragraphs, by the source's id; undefined where they cannot be used. */
  readonly sources?: ReadonlyMap<string, readonly number[] | undefined>;
  readonly unnamedSources?: ReadonlySet<string>;
  /** The type of each claim, by id. */
  readonly claims?: ReadonlyMap<string, string>;
}

/** The files of a dossier by what is in them; a file that cannot be read is `undefined`, one that is not there `null`. */
export interface DossierDocuments {
  readonly dossier: LocatedDocument | undefined | null;
  readonly entities: LocatedDocument | undefined | null;
  readonly claims: LocatedDocument | undefined | null;
  readonly reviews: LocatedDocument | undefined | null;
}

/** Collects every id that is declared, also by records that are wrong otherwise: one mistake is to be reported once. */
export function collectContext(documents: DossierDocuments): DossierContext {
  const dossier = readMapping(documents.dossier?.value);
  const { unnamedSources = [] } = dossier;
  const entities = readRecords(documents.entities);
  const claims = readRecords(documents.claims);
  const { languages } = dossier;
  return {
    languages: Array.isArray(languages) ? languages.filter((lang) => typeof lang === "string") : undefined,
    entities: entities && collectTypes(entities),
    claims: claims && collectTypes(claims),
    sources: collectSources(dossier.sources),
    unnamedSources: documents.dossier && Array.isArray(unnamedSources) ? collectIds(unnamedSources) : undefined,
  };
}

function readRecords(document: LocatedDocument | undefined | null): Record<string, unknown>[] | undefined {
  if (document === undefined) return undefined;
  const value = document === null ? [] : document.value;
  return Array.isArray(value) ? readList(value) : undefined;
}

function collectSources(value: unknown): DossierContext["sources"] {
  if (!Array.isArray(value)) return undefined;
  return new Map(
    readList(value).flatMap(({ id, paragraphs }) => (typeof id === "string" ? [[id, readLengths(paragraphs)]] : [])),
  );
}

function collectIds(value: readonly unknown[]): ReadonlySet<string> {
  return new Set(readList(value).flatMap(({ id }) => (typeof id === "string" ? [id] : [])));
}

function readList(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(readMapping) : [];
}

function readMapping(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function collectTypes(records: readonly Record<string, unknown>[]): Map<string, string> {
  const declared = records.filter((record) => typeof record.id === "string");
  return new Map(declared.map((record) => [String(record.id), typeof record.type === "string" ? record.type : ""]));
}

function readLengths(value: unknown): readonly number[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const lengths = value.filter((length): length is number => Number.isSafeInteger(length) && length >= 0);
  return lengths.length === value.length ? lengths : undefined;
}
