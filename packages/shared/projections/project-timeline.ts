import type { Claim, ClaimType, Entity } from "../model/index.ts";
import type { FuzzyInterval, IsoDay } from "../dates/index.ts";
import { listClaimEntities } from "../model/index.ts";
import { weighClaim } from "./claim-weight.ts";

/** One claim in one lane; a claim that concerns several has an item in the lane of each. */
export interface TimelineItem {
  /** `<claim id>@<lane>`. */
  readonly id: string;
  /** Id of the person or organization in whose lane it is. */
  readonly lane: string;
  readonly claim: string;
  readonly time: FuzzyInterval;
  /**
   * From 0 to 1, for choosing what to label where room is short: how firmly it is asserted, and steps of a career before
   * what was said along the way.
   */
  readonly importance: number;
}

export interface TimelineInput {
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
}

export interface TimelineOptions {
  /** Only the lanes of these. */
  readonly entities?: readonly string[];
  /** Only what may have held on or after this day. */
  readonly from?: IsoDay;
  /** Only what may have held on or before this day. */
  readonly to?: IsoDay;
}

/**
 * Puts every claim that has a time into the lanes of those it is about, sorted by the earliest day it may mean, then the
 * latest, then the order of the claims. The lanes belong to people and organizations:
 *
 * - Role, Education: the person
 * - Funding: the recipient and each investor
 * - ResearchClaim: the speaker
 * - Contribution: the contributor
 * - Honour: each person
 * - Relationship: the one it starts from
 * - Happening: each ACTOR, SUBJECT and AFFECTED
 *
 * Where that finds no person or organization (a statement by somebody not named, a work based on another), the first one
 * that the claim names at all takes it, so that a dated claim is not lost; a claim that names none, and a causation, is not
 * in the timeline.
 */
export function projectTimeline(input: TimelineInput, options: TimelineOptions = {}): readonly TimelineItem[] {
  const owners = new Set(input.entities.filter(hasLane).map(({ id }) => id));
  const wanted = options.entities && new Set(options.entities);
  return input.claims
    .flatMap((claim) => {
      const { time } = claim;
      if (!time || !mayOverlap(time, options)) return [];
      const importance = weighClaim(claim) * TYPE_WEIGHTS[claim.type];
      return listLanes(claim, owners)
        .filter((lane) => !wanted || wanted.has(lane))
        .map((lane) => ({ id: `${claim.id}@${lane}`, lane, claim: claim.id, time, importance }));
    })
    .toSorted(
      (a, b) => compareDays(sortStart(a.time), sortStart(b.time)) || compareDays(lastDay(a.time), lastDay(b.time)),
    );
}

const TYPE_WEIGHTS: Readonly<Record<ClaimType, number>> = {
  Role: 1,
  Honour: 1,
  Education: 0.9,
  Funding: 0.9,
  Contribution: 0.8,
  Happening: 0.7,
  Relationship: 0.6,
  ResearchClaim: 0.5,
  Causation: 0,
};

function hasLane(entity: Entity): boolean {
  return entity.type === "Person" || entity.type === "Organization";
}

function listLanes(claim: Claim, owners: ReadonlySet<string>): readonly string[] {
  const main = [...new Set(listMain(claim))].filter((id) => owners.has(id));
  return main.length > 0
    ? main
    : listClaimEntities(claim)
        .filter((id) => owners.has(id))
        .slice(0, 1);
}

function listMain(claim: Claim): readonly string[] {
  switch (claim.type) {
    case "Role":
    case "Education":
      return [claim.person];
    case "Funding":
      return [claim.recipient, ...claim.investors];
    case "ResearchClaim":
      return claim.speaker ? [claim.speaker] : [];
    case "Contribution":
      return [claim.contributor];
    case "Honour":
      return claim.people;
    case "Relationship":
      return [claim.from];
    case "Happening":
      return claim.participants
        .filter(({ part }) => part === "ACTOR" || part === "SUBJECT" || part === "AFFECTED")
        .map(({ entity }) => entity);
    case "Causation":
      return [];
  }
}

const BEFORE_ALL: IsoDay = "0000-00-00";
const AFTER_ALL: IsoDay = "9999-99-99";

function mayOverlap(time: FuzzyInterval, { from, to }: TimelineOptions): boolean {
  return (to === undefined || firstDay(time) <= to) && (from === undefined || lastDay(time) >= from);
}

function firstDay(time: FuzzyInterval): IsoDay {
  return time.start?.earliest ?? BEFORE_ALL;
}

/** A bound that is not known lies beyond all that are: a post whose end is not stated may still be held. */
function lastDay(time: FuzzyInterval): IsoDay {
  return time.end?.latest ?? AFTER_ALL;
}

/** Where only the end is known, that is the date to sort by. */
function sortStart(time: FuzzyInterval): IsoDay {
  return time.start?.earliest ?? time.end?.earliest ?? BEFORE_ALL;
}

function compareDays(a: IsoDay, b: IsoDay): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
