import type { Entity, OrganizationKind, WorkKind } from "../model/index.ts";
import type { DossierWords } from "./dossier-words.ts";
import { type LinkedThing, tagText } from "./linked-thing.ts";

/** A person, organization or other thing in the vocabulary of schema.org: what it is called, and nothing that is claimed. */
export function describeEntity(entity: Entity, words: DossierWords, lang: string): LinkedThing {
  return {
    "@type": selectType(entity),
    "@id": words.entityPage(entity.id),
    url: words.entityPage(entity.id),
    identifier: entity.id,
    name: tagText(entity.names, lang),
    alternateName: words.otherNamesOf(entity),
    description: tagText(entity.description, lang),
    sameAs: entity.sameAs,
  };
}

function selectType(entity: Entity): string {
  switch (entity.type) {
    case "Person":
    case "Place":
      return entity.type;
    case "Organization":
      return (entity.kind && ORGANIZATION_TYPES[entity.kind]) ?? "Organization";
    case "Work":
      return WORK_TYPES[entity.kind] ?? "CreativeWork";
    case "Topic":
      return "DefinedTerm";
    case "Award":
      // The vocabulary knows awards as texts alone.
      return "Thing";
  }
}

const ORGANIZATION_TYPES: Readonly<Partial<Record<OrganizationKind, string>>> = {
  COMPANY: "Corporation",
  UNIVERSITY: "CollegeOrUniversity",
  RESEARCH_LAB: "ResearchOrganization",
  MEDIA: "NewsMediaOrganization",
};

const WORK_TYPES: Readonly<Partial<Record<WorkKind, string>>> = {
  SOFTWARE: "SoftwareApplication",
  RESEARCH_PROGRAMME: "ResearchProject",
};
