import { CLAIM_TYPES, MODALITIES, VERDICTS } from "@dossier/shared/model";
import type { DossierPageQuery } from "../../api/generated/graphql.ts";
import type { Text } from "../../i18n/use-text.ts";
import type { ListFacet } from "../shown/filter-claims.ts";

/** Gives the name of a value in the reader's language; what the dossier does not have is called as the address calls it. */
export type NameFacet = (facet: ListFacet, value: string) => string;

export function buildFacetNames(data: DossierPageQuery, text: Text): NameFacet {
  const things = new Map(data.graph.nodes.map(({ entity }) => [entity.id, entity.name]));
  const speakers = new Map(
    (data.dossier?.claims.nodes ?? []).map(({ assertedBy }) => [assertedBy.id, nameSpeaker(assertedBy)]),
  );
  const quoted = (value: string) => text("facet.unnamed", { value });
  return (facet, value) => {
    switch (facet) {
      case "modalities":
        return isWord(MODALITIES, value) ? text(`modality.${value}`) : quoted(value);
      case "types":
        return isWord(CLAIM_TYPES, value) ? text(`claimGroup.${value}`) : quoted(value);
      case "reviews":
        if (value === "NONE") return text("facet.notReviewed");
        return isWord(VERDICTS, value) ? text(`verdict.${value}`) : quoted(value);
      case "speakers":
        return speakers.get(value) ?? quoted(value);
      case "topics":
        return things.get(value) ?? quoted(value);
    }
  };
}

type Speaker = NonNullable<DossierPageQuery["dossier"]>["claims"]["nodes"][number]["assertedBy"];

function nameSpeaker(speaker: Speaker): string {
  switch (speaker.__typename) {
    case "UnnamedSource":
      return speaker.description;
    case "Source":
      return speaker.publisher ?? speaker.title;
    default:
      return speaker.name;
  }
}

function isWord<W extends string>(words: readonly W[], value: string): value is W {
  return words.some((word) => word === value);
}
