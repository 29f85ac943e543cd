import { type FuzzyInterval, judgeCertainty } from "@dossier/shared/dates";
import type { AssertedBy, Claim, Funding, Money } from "@dossier/shared/model";
import { listClaimParts } from "../claim-parts.ts";
import type { ClaimFilter, DecimalRange, EndFilter } from "../claim-query.ts";
import { compareDecimals } from "./compare-decimals.ts";
import type { LibraryIndex } from "./library-index.ts";

/** Decides of a claim whether the filter lets it through. */
export type ClaimTest = (claim: Claim) => boolean;

/** Turns a filter into a test. Conditions that are not given cost nothing. */
export function buildClaimTest(filter: ClaimFilter, { reviewsById }: LibraryIndex): ClaimTest {
  const tests: ClaimTest[] = [];
  const among = <T>(values: readonly T[] | undefined, read: (claim: Claim) => readonly (T | undefined)[]) => {
    if (!values) return;
    const wanted = new Set<T | undefined>(values);
    tests.push((claim) => read(claim).some((value) => value !== undefined && wanted.has(value)));
  };

  among(filter.types, (claim) => [claim.type]);
  among(filter.dossiers, (claim) => [claim.dossier]);
  among(filter.modalities, (claim) => [claim.modality]);
  among(filter.assertedBy, (claim) => [idOfAsserter(claim.assertedBy)]);
  among(filter.verdicts, (claim) => claim.reviews.map((id) => reviewsById.get(id)?.verdict));
  among(filter.relationshipKinds, (claim) => (claim.type === "Relationship" ? [claim.kind] : []));
  among(filter.happeningKinds, (claim) => (claim.type === "Happening" ? [claim.kind] : []));
  among(filter.fundingKinds, (claim) => (claim.type === "Funding" ? [claim.kind] : []));
  among(filter.stances, (claim) => (claim.type === "ResearchClaim" ? [claim.stance] : []));
  for (const end of filter.ends ?? []) tests.push(buildEndTest(end));
  addEvidenceTest(filter, tests);
  addTimeTests(filter, tests);
  addMoneyTest(filter, tests);

  const { polarity, quoted } = filter;
  if (polarity) tests.push((claim) => claim.polarity === polarity);
  if (quoted !== undefined) tests.push((claim) => claim.type === "ResearchClaim" && claim.quoted === quoted);
  return (claim) => tests.every((test) => test(claim));
}

function idOfAsserter(by: AssertedBy): string {
  switch (by.kind) {
    case "ENTITY":
      return by.entity;
    case "UNNAMED":
      return by.unnamedSource;
    case "SOURCE":
      return by.source;
  }
}

function buildEndTest({ entities, parts }: EndFilter): ClaimTest {
  const wanted = new Set(entities);
  return (claim) =>
    listClaimParts(claim).some(
      ({ entity, part }) => wanted.has(entity) && (parts === undefined || parts.includes(part)),
    );
}

/** Source and paragraph have to fit the same passage. */
function addEvidenceTest({ sources, paragraphs }: ClaimFilter, tests: ClaimTest[]): void {
  if (!sources && !paragraphs) return;
  tests.push(({ evidence }) =>
    evidence.some(
      (place) =>
        (!sources || sources.includes(place.source)) &&
        (!paragraphs || (place.kind === "PASSAGE" && paragraphs.includes(place.paragraph))),
    ),
  );
}

function addTimeTests({ from, to, saidFrom, saidTo, asOf, certainties }: ClaimFilter, tests: ClaimTest[]): void {
  if (from || to) tests.push(({ time }) => time !== undefined && overlaps(time, from, to));
  if (saidFrom || saidTo) {
    tests.push(({ time, statedAt }) => overlaps(time ?? { start: statedAt, end: statedAt }, saidFrom, saidTo));
  }
  if (asOf) {
    const wanted = certainties ?? ["SURELY", "POSSIBLY"];
    tests.push((claim) => wanted.includes(judgeCertainty(claim.time, asOf)));
  }
}

/** A bound that is not known lies beyond all that are. */
function overlaps(
  time: Pick<FuzzyInterval, "start" | "end">,
  from: string | undefined,
  to: string | undefined,
): boolean {
  const startsInTime = to === undefined || !time.start || time.start.earliest <= to;
  const endsInTime = from === undefined || !time.end || time.end.latest >= from;
  return startsInTime && endsInTime;
}

function addMoneyTest({ currency, amount, valuation }: ClaimFilter, tests: ClaimTest[]): void {
  if (!currency && !amount && !valuation) return;
  const fits = (money: Money | undefined, range: DecimalRange) =>
    money !== undefined && (!currency || money.currency === currency) && isWithin(money.amount, range);
  const test = (funding: Funding) =>
    amount || valuation
      ? (!amount || fits(funding.amount, amount)) && (!valuation || fits(funding.valuation, valuation))
      : fits(funding.amount, {}) || fits(funding.valuation, {});
  tests.push((claim) => claim.type === "Funding" && test(claim));
}

function isWithin(amount: string, { min, max }: DecimalRange): boolean {
  return (!min || compareDecimals(amount, min) >= 0) && (!max || compareDecimals(amount, max) <= 0);
}
