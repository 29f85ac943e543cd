import type { LanguageTag, LocalizedText } from "./localized.ts";

export const ENTITY_TYPES = ["Person", "Organization", "Work", "Topic", "Award", "Place"] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export const WORK_KINDS = ["MODEL", "ARCHITECTURE", "SOFTWARE", "SYSTEM", "RESEARCH_PROGRAMME", "PUBLICATION"] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

export const ORGANIZATION_KINDS = [
  "COMPANY",
  "UNIVERSITY",
  "RESEARCH_LAB",
  "CONFERENCE",
  "MEDIA",
  "PLATFORM",
  "ACADEMY",
  "UNIT",
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

/** A name in one language; `inSource` marks the form that the source itself uses. */
export interface Name {
  readonly lang: LanguageTag;
  readonly value: string;
  readonly inSource: boolean;
}

interface EntityBase {
  /** A slug, unique in the whole library: the same thing in two dossiers has the same id. */
  readonly id: string;
  /** At least one; the first of a language is the one shown in it. */
  readonly names: readonly Name[];
  /** Other names it is known or searched by: former names, abbreviations, other spellings. */
  readonly aliases: readonly Name[];
  readonly description: readonly LocalizedText[];
  /** Addresses of the same thing in public registries (Wikidata, ORCID, ROR). */
  readonly sameAs: readonly string[];
}

export interface Person extends EntityBase {
  readonly type: "Person";
}
export interface Organization extends EntityBase {
  readonly type: "Organization";
  readonly kind?: OrganizationKind;
}
export interface Work extends EntityBase {
  readonly type: "Work";
  readonly kind: WorkKind;
  /** Ids of the topics it belongs to. */
  readonly topics: readonly string[];
}
export interface Topic extends EntityBase {
  readonly type: "Topic";
}
export interface Award extends EntityBase {
  readonly type: "Award";
}
export interface Place extends EntityBase {
  readonly type: "Place";
}

export type Entity = Person | Organization | Work | Topic | Award | Place;
