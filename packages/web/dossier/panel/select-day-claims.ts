import type { Holds } from "../../ui/holds.ts";

/** As much of a claim as tells when it began. */
export interface DatedClaim {
  readonly id: string;
  readonly time?: {
    readonly start?: { readonly earliest: string } | null;
  } | null;
}

export interface DayClaims<C> {
  readonly surely: readonly C[];
  /** Those that a date makes possible: all of them, or none where they are too many. */
  readonly possibly: readonly C[];
  /** How many surely held beyond those. */
  readonly more: number;
  /** How many possibly held, where they are not here. */
  readonly morePossibly: number;
}

/** As many as a panel tells before it leads to the list. */
const MOST = 12;

/** What there is to tell of a day, what began last first: of a long story, that is the day's own. What has no beginning ends it. */
export function selectDayClaims<C extends DatedClaim>(
  claims: readonly C[],
  certainty: ReadonlyMap<string, Holds>,
): DayClaims<C> {
  const select = (holds: Holds) =>
    claims
      .filter(({ id }) => certainty.get(id) === holds)
      .toSorted((a, b) => (beginningOf(a) === beginningOf(b) ? 0 : beginningOf(a) < beginningOf(b) ? 1 : -1));
  const surely = select("SURELY");
  const possibly = select("POSSIBLY");
  const few = surely.length <= MOST && possibly.length <= MOST;
  return {
    surely: surely.slice(0, MOST),
    possibly: few ? possibly : [],
    more: Math.max(0, surely.length - MOST),
    morePossibly: few ? 0 : possibly.length,
  };
}

function beginningOf({ time }: DatedClaim): string {
  return time?.start?.earliest ?? "";
}
