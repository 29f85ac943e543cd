import { certaintyOn, type CertaintyTrace, type IsoDay, type JudgedTime, traceCertainty } from "@dossier/shared/dates";
import type { Holds } from "../../ui/holds.ts";
import { tellUndated } from "./tell-undated.ts";

/** The part of a claim that is judged. */
export interface JudgedClaim {
  readonly id: string;
  readonly time?: JudgedTime | null;
  /** Everything that it names. */
  readonly entities: readonly { readonly id: string }[];
}

export type CertaintyCounts = Readonly<Record<Holds, number>>;

/** What holds on a day. */
export interface JudgedDay {
  /** Of every claim, by its id. */
  readonly claims: ReadonlyMap<string, Holds>;
  /** Of every thing, as firmly as any claim that is shown of it, by its id. */
  readonly things: ReadonlyMap<string, Holds>;
  /** How many of the claims that are shown. */
  readonly counts: CertaintyCounts;
}

/** Claims made ready to be judged day after day. */
export interface DayJudge {
  readonly judge: (day: IsoDay) => JudgedDay;
  /** The days on which any claim that is shown comes to hold otherwise, in their order. */
  readonly changes: readonly IsoDay[];
}

/** @param shown ids of the claims that are shown; absent for all */
export function buildDayJudge(claims: readonly JudgedClaim[], shown: ReadonlySet<string> | undefined): DayJudge {
  const traced = claims.map((claim): TracedClaim => ({ claim, trace: traceCertainty(claim.time) }));
  const visible = traced.filter(({ claim }) => shown?.has(claim.id) ?? true);
  const changes = new Set(visible.flatMap(({ trace }) => trace.steps.map(({ from }) => from)));
  return {
    judge: (day) => {
      const judged = new Map(
        traced.map(({ claim, trace }) => [claim.id, tellUndated(certaintyOn(trace, day), claim.time)]),
      );
      return {
        claims: judged,
        things: judgeThings(claims, judged, shown),
        counts: countCertainty(claims, judged, shown),
      };
    },
    changes: [...changes].toSorted(),
  };
}

/** A thing stands as firmly as the firmest claim that names it. */
export function judgeThings(
  claims: readonly JudgedClaim[],
  certainty: ReadonlyMap<string, Holds>,
  shown: ReadonlySet<string> | undefined,
): ReadonlyMap<string, Holds> {
  const things = new Map<string, Holds>();
  for (const { id, entities } of claims) {
    const own = certainty.get(id);
    if (!own || !(shown?.has(id) ?? true)) continue;
    for (const thing of entities) {
      const best = things.get(thing.id);
      if (!best || FIRMNESS[own] > FIRMNESS[best]) things.set(thing.id, own);
    }
  }
  return things;
}

/** Counts the claims that are shown. */
export function countCertainty(
  claims: readonly JudgedClaim[],
  certainty: ReadonlyMap<string, Holds>,
  shown: ReadonlySet<string> | undefined,
): CertaintyCounts {
  const counts: Record<Holds, number> = { SURELY: 0, POSSIBLY: 0, UNDATED: 0, NOT: 0 };
  for (const { id } of claims) {
    const own = certainty.get(id);
    if (own && (shown?.has(id) ?? true)) counts[own] += 1;
  }
  return counts;
}

interface TracedClaim {
  readonly claim: JudgedClaim;
  readonly trace: CertaintyTrace;
}

const FIRMNESS: CertaintyCounts = { SURELY: 3, POSSIBLY: 2, UNDATED: 1, NOT: 0 };
