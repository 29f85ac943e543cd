import type { z } from "zod";
import type { AssertedBy, Claim, Dossier, Entity, Evidence, Review } from "../model/index.ts";
import type { buildClaimSchema } from "./schema/claim-schema.ts";
import type { buildDossierSchema } from "./schema/dossier-schema.ts";
import type { buildEntitySchema } from "./schema/entity-schema.ts";
import type { buildReviewSchema } from "./schema/review-schema.ts";

export type DossierRecord = z.output<ReturnType<typeof buildDossierSchema>>;
export type EntityRecord = z.output<ReturnType<typeof buildEntitySchema>>;
export type ClaimRecord = z.output<ReturnType<typeof buildClaimSchema>>;
export type ReviewRecord = z.output<ReturnType<typeof buildReviewSchema>>;

/** The records of a dossier's files, each found right by itself and in what it refers to. */
export interface DossierRecords {
  readonly dossier: DossierRecord;
  readonly entities: readonly EntityRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly reviews: readonly ReviewRecord[];
}

/** Builds the dossier: ids get the dossier's before them, and what may be left out in a file is filled in. */
export function buildDossier(records: DossierRecords): Dossier {
  const { dossier, reviews } = records;
  return {
    ...dossier,
    entities: records.entities satisfies readonly Entity[],
    claims: records.claims.map((claim) => buildClaim(claim, records)),
    reviews: reviews.map((review) => buildReview(review, dossier.id)),
  };
}

function buildReview(record: ReviewRecord, dossier: string): Review {
  return { ...record, id: buildId(dossier, record.id), claim: buildId(dossier, record.claim) };
}

function buildClaim(record: ClaimRecord, { dossier, reviews }: DossierRecords): Claim {
  const evidence = record.evidence.map((part) => buildEvidence(part, dossier));
  const firstSource = evidence[0]?.source ?? "";
  const published = dossier.sources.find((source) => source.id === firstSource)?.published;
  const statedAt = record.statedAt ?? published;
  if (!statedAt) throw new Error(`source: ${firstSource} is not in the dossier ${dossier.id}`);
  const common = {
    id: buildId(dossier.id, record.id),
    dossier: dossier.id,
    assertedBy: buildAssertedBy(record.assertedBy, firstSource),
    statedAt,
    evidence,
    reviews: reviews.filter((review) => review.claim === record.id).map((review) => buildId(dossier.id, review.id)),
  };
  switch (record.type) {
    case "ResearchClaim": {
      const venue =
        typeof record.venue === "string" ? { entity: record.venue } : record.venue && { text: record.venue };
      return { ...record, ...common, venue };
    }
    case "Causation":
      return {
        ...record,
        ...common,
        cause: buildId(dossier.id, record.cause),
        effect: buildId(dossier.id, record.effect),
      };
    default:
      return { ...record, ...common };
  }
}

function buildEvidence(record: ClaimRecord["evidence"][number], dossier: DossierRecord): Evidence {
  const source = record.source ?? dossier.sources[0]?.id ?? "";
  return "paragraph" in record ? { kind: "PASSAGE", ...record, source } : { kind: "RECORD", ...record, source };
}

function buildAssertedBy(record: ClaimRecord["assertedBy"], source: string): AssertedBy {
  if (record === undefined) return { kind: "SOURCE", source };
  if (typeof record === "string") return { kind: "ENTITY", entity: record };
  return "unnamed" in record
    ? { kind: "UNNAMED", unnamedSource: record.unnamed }
    : { kind: "SOURCE", source: record.source };
}

function buildId(dossier: string, slug: string): string {
  return `${dossier}/${slug}`;
}
