import { formatPagePath } from "@dossier/shared/address";
import type { AsserterNameFragment } from "../api/generated/graphql.ts";
import type { ThingData } from "../dossier/article/ThingArticle.tsx";
import { writeMachineDate } from "../dossier/machine-date.ts";
import type { ClaimData } from "../dossier/panel/claim-data.ts";
import type { Catalog } from "../i18n/en.ts";

export type JsonLd = Readonly<Record<string, unknown>>;

/** Where a description stands. */
export interface JsonLdPlace {
  /** Address under which readers reach the server. */
  readonly origin: string;
  readonly dossier: { readonly id: string; readonly title: string };
  /** Language of the words. */
  readonly lang: string;
  readonly words: Catalog;
}

/** A person, an organization and the like in the words of schema.org, known by the address of its page. */
export function buildThingJsonLd(thing: ThingData, place: JsonLdPlace): JsonLd {
  const others = [...thing.names, ...thing.aliases].map(({ value }) => value).filter((value) => value !== thing.name);
  return {
    "@context": "https://schema.org",
    ...nameThing(thing, place),
    ...(others.length > 0 && { alternateName: [...new Set(others)] }),
    ...(thing.description && { description: thing.description }),
    ...(thing.sameAs.length > 0 && { sameAs: thing.sameAs }),
    subjectOf: nameDossier(place),
  };
}

/** A claim in the words of schema.org, with what reviews have found about it, known by the address of its page. */
export function buildClaimJsonLd(claim: ClaimData, place: JsonLdPlace): JsonLd {
  const address = place.origin + formatPagePath(place.dossier.id, { kind: "claim", id: claim.id });
  const sources = new Map(claim.evidence.map(({ source }) => [source.id, source]));
  const stated = writeMachineDate(claim.statedAt.edtf);
  return {
    "@context": "https://schema.org",
    "@type": "Claim",
    "@id": address,
    url: address,
    text: claim.summary,
    name: claim.summary,
    inLanguage: place.lang,
    // A rumour or a denial is not to be read as a plain statement.
    keywords: [
      term("modality", claim.modality, place.words[`modality.${claim.modality}`], place),
      ...(claim.polarity === "DENIED" ? [term("polarity", claim.polarity, place.words["claim.denied"], place)] : []),
    ],
    author: nameAsserter(claim.assertedBy, place),
    ...(stated && { datePublished: stated }),
    about: claim.entities.map((entity) => nameThing(entity, place)),
    appearance: [...sources.values()].map(({ title, lang }) => ({ "@type": "Article", name: title, inLanguage: lang })),
    isPartOf: nameDossier(place),
    ...(claim.reviews.length > 0 && {
      review: claim.reviews.map((review) => buildReview(review, claim, address, place)),
    }),
  };
}

function buildReview(
  review: ClaimData["reviews"][number],
  claim: ClaimData,
  address: string,
  { words }: JsonLdPlace,
): JsonLd {
  const reviewed = writeMachineDate(review.reviewed.edtf);
  return {
    "@type": "ClaimReview",
    url: address,
    claimReviewed: claim.summary,
    itemReviewed: { "@type": "Claim", "@id": address },
    reviewBody: review.reason,
    // A word, as the reviewer has given it: no number of stars says what "disputed" is.
    reviewRating: { "@type": "Rating", alternateName: words[`verdict.${review.verdict}`] },
    author: { "@type": "Organization", name: review.reviewer },
    ...(reviewed && { datePublished: reviewed }),
    citation: review.references.map(({ title, address: url }) => ({
      "@type": "CreativeWork",
      name: title,
      ...(url && { url }),
    })),
  };
}

/** The same terms as in the exports (packages/shared/exports). */
function term(set: string, code: string, name: string, { origin, dossier }: JsonLdPlace): JsonLd {
  return {
    "@type": "DefinedTerm",
    termCode: code,
    name,
    inDefinedTermSet: `${origin}${formatPagePath(dossier.id)}#${set}`,
  };
}

function nameThing(
  thing: { readonly __typename: ThingData["__typename"]; readonly id: string; readonly name: string },
  { origin, dossier }: JsonLdPlace,
): JsonLd {
  const address = origin + formatPagePath(dossier.id, { kind: "entity", id: thing.id });
  return { "@type": SCHEMA_TYPES[thing.__typename], "@id": address, url: address, name: thing.name };
}

/** Somebody with a page, somebody whom the source does not name, or the source itself. */
function nameAsserter(asserter: AsserterNameFragment, place: JsonLdPlace): JsonLd {
  switch (asserter.__typename) {
    case "UnnamedSource":
      return { "@type": "Thing", name: asserter.description };
    case "Source":
      return { "@type": "Organization", name: asserter.publisher ?? asserter.title };
    default:
      return nameThing(asserter, place);
  }
}

function nameDossier({ origin, dossier }: JsonLdPlace): JsonLd {
  const address = origin + formatPagePath(dossier.id);
  return { "@type": "CreativeWork", "@id": address, url: address, name: dossier.title };
}

const SCHEMA_TYPES: Readonly<Record<ThingData["__typename"], string>> = {
  Person: "Person",
  Organization: "Organization",
  Work: "CreativeWork",
  Topic: "DefinedTerm",
  Award: "Thing",
  Place: "Place",
};
