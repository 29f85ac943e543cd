import type { DossierPageQuery } from "../../api/generated/graphql.ts";

export type PageClaim = NonNullable<DossierPageQuery["dossier"]>["claims"]["nodes"][number];

/** A claim, and what it is said to have led to. */
export interface Cause {
  readonly claim: PageClaim;
  readonly effects: readonly Effect[];
}

export interface Effect extends Cause {
  /** The claim that the one led to the other. */
  readonly causation: PageClaim;
}

/**
 * What led to what, from the claims that say so: each beginning with its effects and theirs, the longest account first. A
 * claim whose cause or effect is not among the claims is left out, and nothing is told twice.
 */
export function buildCauses(claims: readonly PageClaim[]): readonly Cause[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const ties = claims.flatMap((causation) => {
    if (causation.__typename !== "Causation") return [];
    const cause = byId.get(causation.cause.id);
    const effect = byId.get(causation.effect.id);
    return cause && effect ? [{ causation, cause, effect }] : [];
  });
  const told = new Set<string>();
  const tell = (claim: PageClaim): Cause => ({
    claim,
    effects: ties.flatMap(({ causation, cause, effect }) => {
      if (cause !== claim || told.has(causation.id)) return [];
      told.add(causation.id);
      return [{ causation, ...tell(effect) }];
    }),
  });
  const caused = new Set(ties.map(({ effect }) => effect));
  const causes = [...new Set(ties.map(({ cause }) => cause))];
  // What goes round in a circle has no beginning; it is told from where the source takes it up.
  return [...causes.filter((cause) => !caused.has(cause)), ...causes]
    .map(tell)
    .filter(({ effects }) => effects.length > 0)
    .toSorted((a, b) => countEffects(b) - countEffects(a));
}

function countEffects({ effects }: Cause): number {
  return effects.reduce((sum, effect) => sum + 1 + countEffects(effect), 0);
}
