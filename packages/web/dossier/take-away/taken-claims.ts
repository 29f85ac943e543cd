import type { AddressState } from "@dossier/shared/address";
import type { DossierPageQuery } from "../../api/generated/graphql.ts";
import type { Shown } from "../shown/shown.ts";
import { isShown } from "../shown/shown.ts";

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
