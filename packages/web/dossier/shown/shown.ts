import type { Holds } from "../../ui/holds.ts";

/** What of a dossier the reader has asked to see, for every view alike. */
export interface Shown {
  /** Ids of the claims that are shown; absent for all of them. */
  readonly claims: ReadonlySet<string> | undefined;
  /** Ids of the claims that are brought out while nothing is selected: a step of the story, the links of a path. */
  readonly emphasis: ReadonlySet<string> | undefined;
  /** Of the lines of those claims, the ids of the ones that are meant; absent for all of them. */
  readonly lines?: ReadonlySet<string>;
  /** Ids of the things that they are brought out for: the two ends of a path. */
  readonly ends?: ReadonlySet<string>;
  /** Whether each claim holds on the day that is asked for, by its id; absent where no day is. */
  readonly certainty: ReadonlyMap<string, Holds> | undefined;
}

export const ALL_SHOWN: Shown = { claims: undefined, emphasis: undefined, certainty: undefined };

/** How many of some claims are shown. */
export function countShown(claims: readonly { readonly id: string }[], shown: Shown): number {
  return claims.filter(({ id }) => isShown(shown, id)).length;
}

/** Whether a claim is shown. */
export function isShown({ claims }: Shown, id: string): boolean {
  return claims?.has(id) ?? true;
}
