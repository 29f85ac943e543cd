import type { Claim, Dossier, Evidence, Review } from "../model/index.ts";
import { listClaimEntities } from "../model/index.ts";
import { type DossierWords, takeAsserterId, takeSlug } from "./dossier-words.ts";

/** One thing told of a claim: a column of a table, an attribute of a line in a graph. */
export interface Column<Row> {
  readonly name: string;
  readonly type: "string" | "boolean" | "integer";
  /** Empty text or nothing where there is nothing to tell. */
  readonly read: (row: Row) => string | number | boolean | undefined;
}

/**
 * What a claim says. The names of all columns are public; codes are those of the dossier's files; several values in one
 * place are parted by ` | `.
 */
export function listSayingColumns(words: DossierWords): readonly Column<Claim>[] {
  return [
    text("claim", ({ id }) => takeSlug(id)),
    text("claim_type", ({ type }) => type),
    text("claim_kind", readKind),
    text("label", words.labelOf),
    text("summary", ({ summary }) => words.textOf(summary)),
  ];
}

/** Who says it and how firmly, when it holds, what reviewers found, which money it is about, and where it stands. */
export function listBearingColumns(dossier: Dossier, words: DossierWords): readonly Column<Claim>[] {
  const reviews = groupByClaim(dossier.reviews);
  const reviewsOf = (claim: Claim) => reviews.get(claim.id) ?? [];
  return [
    text("modality", ({ modality }) => modality),
    text("polarity", ({ polarity }) => polarity),
    text("asserted_by", ({ assertedBy }) => words.asserterOf(assertedBy)),
    text("asserted_by_id", ({ assertedBy }) => takeAsserterId(assertedBy)),
    text("asserted_by_kind", ({ assertedBy }) => assertedBy.kind),
    text("time", ({ time }) => time?.edtf),
    text("start_kind", ({ time }) => time?.startKind),
    text("start_earliest", ({ time }) => time?.start?.earliest),
    text("start_latest", ({ time }) => time?.start?.latest),
    text("end_kind", ({ time }) => time?.endKind),
    text("end_earliest", ({ time }) => time?.end?.earliest),
    text("end_latest", ({ time }) => time?.end?.latest),
    text("stated_at", ({ statedAt }) => statedAt.edtf),
    text("verdict", (claim) => join(reviewsOf(claim).map(({ verdict }) => verdict))),
    text("review", (claim) => join(reviewsOf(claim).map(({ reason }) => words.textOf(reason)))),
    text("amount", (claim) => readMoney(claim)?.amount),
    text("currency", (claim) => readMoney(claim)?.currency),
    {
      name: "amount_approximate",
      type: "boolean",
      read: (claim) => readMoney(claim)?.approximate,
    },
    text("stake", (claim) => (claim.type === "Funding" ? claim.stake : undefined)),
    {
      name: "headcount",
      type: "integer",
      read: (claim) => (claim.type === "Happening" ? claim.headcount?.count : undefined),
    },
    text("evidence", ({ evidence }) => join(evidence.map(formatEvidence))),
    text("page", ({ id }) => words.claimPage(id)),
  ];
}

/** Who or what a claim is about, which a graph says by its lines. A causation has claims at its ends. */
export function listEndColumns({ nameOf }: DossierWords): readonly Column<Claim>[] {
  const names = (ids: readonly string[]) => join(ids.map(nameOf));
  return [
    text("from", (claim) => names(readEnds(claim).from)),
    text("from_ids", (claim) => join(readEnds(claim).from)),
    text("to", (claim) => names(readEnds(claim).to)),
    text("to_ids", (claim) => join(readEnds(claim).to)),
    text("others", (claim) => names(listOthers(claim))),
    text("others_ids", (claim) => join(listOthers(claim))),
  ];
}

/** `source#paragraph:start-end`, counted as the dossier's files count; of a record `source@record.field`. */
export function formatEvidence(evidence: Evidence): string {
  const { source } = evidence;
  if (evidence.kind === "PASSAGE") return `${source}#${evidence.paragraph}:${evidence.start}-${evidence.end}`;
  return evidence.field === undefined
    ? `${source}@${evidence.record}`
    : `${source}@${evidence.record}.${evidence.field}`;
}

/** Several values in one place. */
export function join(values: readonly string[]): string {
  return values.join(" | ");
}

export function text<Row>(name: string, read: (row: Row) => string | undefined): Column<Row> {
  return { name, type: "string", read };
}

function groupByClaim(reviews: readonly Review[]): ReadonlyMap<string, readonly Review[]> {
  return Map.groupBy(reviews, ({ claim }) => claim);
}

function readKind(claim: Claim): string | undefined {
  if (claim.type === "Contribution") return claim.role;
  if (claim.type === "ResearchClaim") return claim.stance;
  return "kind" in claim ? claim.kind : undefined;
}

/** The sum that changes hands, else what the recipient is held to be worth; the label says which. */
function readMoney(claim: Claim) {
  return claim.type === "Funding" ? (claim.amount ?? claim.valuation) : undefined;
}

/** Whom a claim names beside those at its ends: who held the post before, where something was said. */
function listOthers(claim: Claim): readonly string[] {
  const { from, to } = readEnds(claim);
  return listClaimEntities(claim).filter((id) => !from.includes(id) && !to.includes(id));
}

interface Ends {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

function readEnds(claim: Claim): Ends {
  switch (claim.type) {
    case "Role":
    case "Education":
      return { from: [claim.person], to: [claim.organization] };
    case "Funding":
      return { from: claim.investors, to: [claim.recipient] };
    case "ResearchClaim":
      return { from: claim.speaker ? [claim.speaker] : [], to: claim.about };
    case "Contribution":
      return { from: [claim.contributor], to: [claim.work] };
    case "Honour":
      return { from: claim.people, to: [claim.award] };
    case "Relationship":
      return { from: [claim.from], to: [claim.to] };
    case "Happening": {
      const actors = claim.participants.filter(({ part }) => part === "ACTOR").map(({ entity }) => entity);
      const others = claim.participants.map(({ entity }) => entity).filter((entity) => !actors.includes(entity));
      return { from: [...new Set(actors)], to: [...new Set(others)] };
    }
    case "Causation":
      return { from: [takeSlug(claim.cause)], to: [takeSlug(claim.effect)] };
  }
}
