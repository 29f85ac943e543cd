import type { AssertedBy, Claim, Dossier, Entity, LocalizedText } from "../model/index.ts";
import type { ExportOptions } from "./export-options.ts";
import { selectText } from "../model/index.ts";
import { claimLabel } from "../projections/index.ts";

/** The words and addresses of one dossier in one language. */
export interface DossierWords {
  readonly textOf: (texts: readonly LocalizedText[]) => string;
  /** Name of an entity, by its id; the id itself where it is not known. */
  readonly nameOf: (id: string) => string;
  readonly labelOf: (claim: Claim) => string;
  /** Who asserts a claim; of a source its title. */
  readonly asserterOf: (assertedBy: AssertedBy) => string;
  /** Every name of an entity but the one shown, each once. */
  readonly otherNamesOf: (entity: Entity) => readonly string[];
  readonly dossierPage: string;
  /** Pages, by full ids of claims and ids of entities. */
  readonly claimPage: (id: string) => string;
  readonly entityPage: (id: string) => string;
}

export function buildDossierWords(dossier: Dossier, { lang, address }: ExportOptions): DossierWords {
  const entities = new Map(dossier.entities.map((entity) => [entity.id, entity]));
  const sources = new Map(dossier.sources.map((source) => [source.id, source]));
  const unnamed = new Map(dossier.unnamedSources.map((source) => [source.id, source]));
  const textOf = (texts: readonly LocalizedText[]) => selectText(texts, lang)?.value ?? "";
  const nameOf = (id: string) => textOf(entities.get(id)?.names ?? []) || id;
  const dossierPage = `${address}/d/${dossier.id}`;
  return {
    textOf,
    nameOf,
    labelOf: (claim) => claimLabel(claim, lang, nameOf),
    asserterOf: (assertedBy) => {
      if (assertedBy.kind === "ENTITY") return nameOf(assertedBy.entity);
      if (assertedBy.kind === "SOURCE") return textOf(sources.get(assertedBy.source)?.title ?? []) || assertedBy.source;
      return textOf(unnamed.get(assertedBy.unnamedSource)?.description ?? []) || assertedBy.unnamedSource;
    },
    otherNamesOf: ({ id, names, aliases }) => {
      const all = new Set([...names, ...aliases].map(({ value }) => value));
      all.delete(nameOf(id));
      return [...all];
    },
    dossierPage,
    claimPage: (id) => `${dossierPage}/claims/${takeSlug(id)}`,
    entityPage: (id) => `${dossierPage}/entities/${id}`,
  };
}

/** A claim's or a review's id within its dossier. */
export function takeSlug(id: string): string {
  return id.slice(id.indexOf("/") + 1);
}

/** Who or what asserts a claim, by its id. */
export function takeAsserterId(assertedBy: AssertedBy): string {
  if (assertedBy.kind === "ENTITY") return assertedBy.entity;
  return assertedBy.kind === "UNNAMED" ? assertedBy.unnamedSource : assertedBy.source;
}
