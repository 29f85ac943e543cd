import type { Modality } from "@dossier/shared/model";
import type { AsserterNameFragment } from "../api/generated/graphql.ts";
import type { Text } from "../i18n/use-text.ts";
import type { PictureData } from "./fetch-picture.ts";

/** What a picture says in words. */
export interface PictureWords {
  /** Above the title: what this is a part of. */
  readonly kicker: string;
  readonly title: string;
  /** Under the title: about the thing, or who makes the claim; may be empty. */
  readonly note: string;
  /** What the picture shows, for who cannot see it. */
  readonly description: string;
  /** How firmly a claim is made; absent for everything else. */
  readonly modality?: Modality;
  /** Who has made the picture. */
  readonly maker: string;
  /** Who published what the dossier rests on, and when. */
  readonly source: string;
}

/** Writes the words of a picture: of the dossier, or of the person or claim that it brings out. */
export function writePicture({ dossier, thing, claim }: PictureData, text: Text, description: string): PictureWords {
  const [first] = dossier.sources;
  const date = first?.published.label;
  const source = first?.publisher && date ? text("header.source", { publisher: first.publisher, date }) : date;
  const common = { description, maker: text("app.name"), source: source ?? "" };
  if (thing) return { ...common, kicker: dossier.title, title: thing.name, note: thing.description ?? "" };
  if (claim) {
    const { modality, summary, assertedBy } = claim;
    return { ...common, kicker: dossier.title, title: summary, note: nameAsserter(assertedBy), modality };
  }
  const kicker = text("claims.count", { count: dossier.stats.claims });
  return { ...common, kicker, title: dossier.title, note: "" };
}

function nameAsserter(asserter: AsserterNameFragment): string {
  switch (asserter.__typename) {
    case "UnnamedSource":
      return asserter.description;
    case "Source":
      return asserter.publisher ?? asserter.title;
    default:
      return asserter.name;
  }
}
