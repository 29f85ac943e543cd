import type { ThingQuery } from "../api/generated/graphql.ts";
import { writeMachineDate } from "../dossier/machine-date.ts";
import type { ClaimData } from "../dossier/panel/claim-data.ts";

export type ThingData = NonNullable<ThingQuery["entity"]>;
export type JsonLd = Readonly<Record<string, unknown>>;

/** A person, an organization and the like in the words of schema.org. */
export function buildThingJsonLd(thing: ThingData, address: string): JsonLd {
  const others = [...thing.names, ...thing.aliases].map(({ value }) => value).filter((value) => value !== thing.name);
  return {
    "@context": "https://schema.org",
    "@type": SCHEMA_TYPES[thing.__typename],
    "@id": address,
    name: thing.name,
    ...(others.length > 0 && { alternateName: [...new Set(others)] }),
    ...(thing.description && { description: thing.description }),
    ...(thing.sameAs.length > 0 && { sameAs: thing.sameAs }),
  };
}

/** A claim in the words of schema.org, with what reviews have found about it. */
export function buildClaimJsonLd(claim: ClaimData, address: string): JsonLd {
  const { assertedBy } = claim;
  const author =
    "name" in assertedBy ? assertedBy.name : "description" in assertedBy ? assertedBy.description : undefined;
  const sources = new Map(claim.evidence.map(({ source }) => [source.id, source]));
  return {
    "@context": "https://schema.org",
    "@type": "Claim",
    "@id": address,
    text: claim.summary,
    ...(author && { author: { "@type": "Thing", name: author } }),
    appearance: [...sources.values()].map(({ title, lang }) => ({ "@type": "Article", name: title, inLanguage: lang })),
    ...(claim.reviews.length > 0 && {
      review: claim.reviews.map((review) => ({
        "@type": "ClaimReview",
        claimReviewed: claim.summary,
        reviewBody: review.reason,
        reviewRating: { "@type": "Rating", alternateName: review.verdict },
        author: { "@type": "Organization", name: review.reviewer },
        datePublished: writeMachineDate(review.reviewed.edtf),
        citation: review.references.map(({ title, address: url }) => ({ "@type": "CreativeWork", name: title, url })),
      })),
    }),
  };
}

const SCHEMA_TYPES: Readonly<Record<ThingData["__typename"], string>> = {
  Person: "Person",
  Organization: "Organization",
  Work: "CreativeWork",
  Topic: "DefinedTerm",
  Award: "Thing",
  Place: "Place",
};
