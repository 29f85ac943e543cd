import type { FuzzyDate } from "../dates/index.ts";
import type { AssertedBy, Claim, Dossier, Review, Source, UnnamedSource } from "../model/index.ts";
import { listClaimEntities } from "../model/index.ts";
import { describeEntity } from "./describe-entity.ts";
import { type DossierWords, buildDossierWords, takeSlug } from "./dossier-words.ts";
import type { ExportOptions } from "./export-options.ts";
import { type LinkedThing, tagText } from "./linked-thing.ts";
import { selectClaims } from "./select-claims.ts";

/**
 * The dossier in the vocabulary of schema.org: a Dataset of Claims about Persons, Organizations and others, with a
 * ClaimReview a review. What is claimed stays within the Claims: no post and no sum becomes a property of a person, as that
 * would make a rumour and a fact the same.
 */
export function formatJsonLd(dossier: Dossier, options: ExportOptions): string {
  const part = selectClaims(dossier, options.claims);
  const words = buildDossierWords(part, options);
  const { lang } = options;
  const things = [
    describeDossier(part, words, options),
    ...part.sources.map((source) => describeSource(source, words, lang)),
    ...part.unnamedSources.map((unnamed) => describeUnnamed(unnamed, words, lang)),
    ...part.entities.map((entity) => describeEntity(entity, words, lang)),
    ...part.claims.map((claim) => describeClaim(claim, words, lang)),
    ...describeReviews(part, words, lang),
  ];
  return `${JSON.stringify({ "@context": CONTEXT, "@graph": things }, undefined, 2)}\n`;
}

/** Written out, so that nobody has to fetch anything to read the file. */
const CONTEXT = {
  "@vocab": "https://schema.org/",
  datePublished: { "@type": "Date" },
  inDefinedTermSet: { "@type": "@id" },
  sameAs: { "@type": "@id" },
  url: { "@type": "@id" },
};

function describeDossier(dossier: Dossier, words: DossierWords, { lang, version }: ExportOptions): LinkedThing {
  return {
    "@type": "Dataset",
    "@id": words.dossierPage,
    url: words.dossierPage,
    identifier: dossier.id,
    name: tagText(dossier.title, lang),
    description: tagText(dossier.summary, lang),
    inLanguage: dossier.languages,
    version,
    isBasedOn: dossier.sources.map(({ id }) => ({ "@id": sourceId(id, words) })),
    mainEntity: dossier.protagonist && { "@id": words.entityPage(dossier.protagonist) },
    hasPart: dossier.claims.map(({ id }) => ({ "@id": words.claimPage(id) })),
  };
}

function describeSource(source: Source, words: DossierWords, lang: string): LinkedThing {
  return {
    "@type": "CreativeWork",
    "@id": sourceId(source.id, words),
    url: source.address,
    identifier: source.id,
    name: tagText(source.title, lang),
    publisher: { "@type": "Organization", name: tagText(source.publisher, lang) },
    inLanguage: source.lang,
    ...writePublication(source.published),
  };
}

/** Somebody without a name: a Person with a description alone. */
function describeUnnamed({ id, description }: UnnamedSource, words: DossierWords, lang: string): LinkedThing {
  return { "@type": "Person", "@id": sourceId(id, words), description: tagText(description, lang) };
}

function describeClaim(claim: Claim, words: DossierWords, lang: string): LinkedThing {
  return {
    "@type": "Claim",
    "@id": words.claimPage(claim.id),
    url: words.claimPage(claim.id),
    identifier: claim.id,
    name: words.labelOf(claim),
    text: tagText(claim.summary, lang),
    keywords: [
      term("claim-type", claim.type, words),
      term("modality", claim.modality, words),
      term("polarity", claim.polarity, words),
    ],
    author: writeAuthor(claim.assertedBy, words),
    about:
      claim.type === "Causation"
        ? [claim.cause, claim.effect].map((id) => ({ "@id": words.claimPage(id) }))
        : listClaimEntities(claim).map((id) => ({ "@id": words.entityPage(id) })),
    // An interval whose bound is not stated has the nearest form that there is.
    temporalCoverage: claim.time?.edtf,
    ...writePublication(claim.statedAt),
    appearance: [...new Set(claim.evidence.map(({ source }) => source))].map((id) => ({ "@id": sourceId(id, words) })),
    review: claim.reviews.map((id) => ({ "@id": reviewId(claim.id, id, words) })),
  };
}

function describeReviews(dossier: Dossier, words: DossierWords, lang: string): readonly LinkedThing[] {
  const summaries = new Map(dossier.claims.map(({ id, summary }) => [id, summary]));
  return dossier.reviews.map((review) => ({
    "@type": "ClaimReview",
    "@id": reviewId(review.claim, review.id, words),
    url: words.claimPage(review.claim),
    itemReviewed: { "@id": words.claimPage(review.claim) },
    claimReviewed: tagText(summaries.get(review.claim) ?? [], lang),
    // A verdict is a word, and no number of stars.
    reviewRating: { "@type": "Rating", alternateName: review.verdict, ratingExplanation: tagText(review.reason, lang) },
    reviewBody: tagText(review.reason, lang),
    author: { "@type": "Organization", name: tagText(review.reviewer, lang) },
    ...writePublication(review.reviewed),
    citation: listCitations(review),
  }));
}

function listCitations({ references }: Review): readonly LinkedThing[] {
  return references.map(({ title, publisher, address }) => ({
    "@type": "CreativeWork",
    name: title,
    publisher: publisher && { "@type": "Organization", name: publisher },
    url: address,
  }));
}

/** A code of ours, of which schema.org has no equal. */
function term(set: string, code: string, { dossierPage }: DossierWords): LinkedThing {
  return { "@type": "DefinedTerm", termCode: code, inDefinedTermSet: `${dossierPage}#${set}` };
}

/** A source that speaks for itself is where the claim appears, and no author beside that. */
function writeAuthor(assertedBy: AssertedBy, words: DossierWords): LinkedThing | undefined {
  if (assertedBy.kind === "ENTITY") return { "@id": words.entityPage(assertedBy.entity) };
  return assertedBy.kind === "UNNAMED" ? { "@id": sourceId(assertedBy.unnamedSource, words) } : undefined;
}

/** A date that is certain and as fine as a day, month or year; what is less is not a date in schema.org. */
function writePublication({ edtf, approximate, uncertain }: FuzzyDate): { readonly datePublished?: string } {
  const isPlain = !approximate && !uncertain && /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(edtf);
  return isPlain ? { datePublished: edtf } : {};
}

function sourceId(id: string, { dossierPage }: DossierWords): string {
  return `${dossierPage}#source:${id}`;
}

function reviewId(claim: string, review: string, { claimPage }: DossierWords): string {
  return `${claimPage(claim)}#${takeSlug(review)}`;
}
