import { type AddressState, isFiltering } from "@dossier/shared/address";
import type { DossierPageQuery } from "../../api/generated/graphql.ts";
import { countShown, isShown, type Shown } from "../shown/shown.ts";

/** The claims that the data of what is on screen has in it. */
export interface TakenClaims {
  /** Full ids, in the order of the dossier; undefined where nothing is left out. */
  readonly chosen: readonly string[] | undefined;
  readonly count: number;
  /** How many the dossier has. */
  readonly total: number;
}

/**
 * What is on screen: the claims that focus, filter and the story so far leave; with a path those on the way, and of a day
 * those that surely or possibly hold. What is merely selected leaves the others where they are.
 *
 * @param page the page's answer, narrowed to what is in focus
 */
export function findTakenClaims(
  { dossier }: Pick<DossierPageQuery, "dossier">,
  total: number,
  shown: Shown,
  { path }: Pick<AddressState, "path">,
): TakenClaims {
  const nodes = dossier?.claims.nodes ?? [];
  const onTheWay = path?.[1] === undefined ? undefined : shown.emphasis;
  const left = nodes.filter(
    ({ id }) => isShown(shown, id) && (onTheWay?.has(id) ?? true) && shown.certainty?.get(id) !== "NOT",
  );
  // The page holds only so many claims of a large dossier: with nothing left out, the server adds the others.
  const whole = left.length === nodes.length && dossier?.claims.totalCount === total;
  return whole
    ? { chosen: undefined, count: total, total }
    : { chosen: left.map(({ id }) => id), count: left.length, total };
}

/** What of the address leaves nothing to take along. */
export type WhyNothing =
  | "NOTHING_IN_FOCUS"
  | "NOTHING_FILTERED"
  | "NOTHING_TOLD"
  | "NOTHING_HELD"
  | "NOTHING_HELD_ON_THE_WAY";

/**
 * Why nothing is on screen: the first of focus, filter, story and day that leaves nothing of what was there before it.
 *
 * @param page the page's answer, narrowed to what is in focus
 */
export function findWhyNothing(
  { dossier }: Pick<DossierPageQuery, "dossier">,
  shown: Shown,
  { filter, path }: Pick<AddressState, "filter" | "path">,
): WhyNothing {
  const nodes = dossier?.claims.nodes ?? [];
  if (nodes.length === 0) return "NOTHING_IN_FOCUS";
  if (countShown(nodes, shown) === 0) return isFiltering(filter) ? "NOTHING_FILTERED" : "NOTHING_TOLD";
  // A path leads over nothing but what is shown: only the day can leave nothing of it.
  return path?.[1] !== undefined && shown.ends ? "NOTHING_HELD_ON_THE_WAY" : "NOTHING_HELD";
}
