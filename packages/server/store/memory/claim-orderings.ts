import type { Claim, Dossier } from "@dossier/shared/model";
import type { ClaimOrder, FundingOrder } from "../order.ts";
import { type Ordering, buildOrdering } from "./ordering.ts";

export type ClaimOrderings = Readonly<Record<ClaimOrder | FundingOrder, Ordering<Claim>>>;

/** Every order in which claims can be listed. */
export function buildClaimOrderings(dossiers: readonly Dossier[]): ClaimOrderings {
  const sourcePlaces = new Map(
    dossiers.map(({ id, sources }) => [id, new Map(sources.map((source, place) => [source.id, place]))]),
  );
  const story = (claim: Claim) => [claim.dossier, ...locate(claim, sourcePlaces.get(claim.dossier)), claim.id];
  return {
    STORY: buildOrdering(["ASC", "ASC", "ASC", "ASC", "ASC"], story),
    TIME_ASC: buildOrdering(["ASC", "ASC", "ASC", "ASC"], keyOfTime),
    TIME_DESC: buildOrdering(["ASC", "DESC", "DESC", "ASC"], keyOfTime),
    STATED_ASC: buildOrdering(["ASC", "ASC", "ASC"], keyOfStatement),
    STATED_DESC: buildOrdering(["DESC", "DESC", "ASC"], keyOfStatement),
    AMOUNT_ASC: buildOrdering(["ASC", "ASC", "DECIMAL_ASC", "ASC"], keyOfAmount),
    AMOUNT_DESC: buildOrdering(["ASC", "ASC", "DECIMAL_DESC", "ASC"], keyOfAmount),
  };
}

/** Source, paragraph and start of the earliest evidence; a record comes after the passages of its source. */
function locate(claim: Claim, sourcePlaces: ReadonlyMap<string, number> = new Map()): readonly number[] {
  return claim.evidence
    .map((evidence): readonly [number, number, number] => {
      const source = sourcePlaces.get(evidence.source) ?? sourcePlaces.size;
      return evidence.kind === "PASSAGE"
        ? [source, evidence.paragraph, evidence.start]
        : [source, Number.MAX_SAFE_INTEGER, 0];
    })
    .reduce((first, next) => ((first[0] - next[0] || first[1] - next[1] || first[2] - next[2]) > 0 ? next : first));
}

function keyOfTime({ time, id }: Claim) {
  const start = time?.start ?? time?.end;
  if (!start) return [1, "", "", id];
  return [0, start.earliest, time?.end?.latest ?? "9999-12-31", id];
}

function keyOfStatement({ statedAt, id }: Claim) {
  return [statedAt.earliest, statedAt.latest, id];
}

function keyOfAmount(claim: Claim) {
  if (claim.type !== "Funding" || !claim.amount) return [1, "", "0", claim.id];
  return [0, claim.amount.currency, claim.amount.amount, claim.id];
}
