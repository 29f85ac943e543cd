import type { Claim } from "@dossier/shared/model";
import { Arg, Int } from "type-graphql";

import type { ClaimFilter } from "../../store/claim-query.ts";
import type { ClaimOrder, FundingOrder } from "../../store/order.ts";
import { type Connection, buildConnection } from "../connection/connection.ts";
import type { PageArgs } from "../connection/page.args.ts";
import { parsePageRequest } from "../connection/page-request.ts";
import { checkSize } from "../connection/page-size.ts";
import type { ApiContext } from "../context.ts";
import { type MaybePromise, whenReady } from "../loaders/batch-loader.ts";

const MAX_LIST_SIZE = 100;

/** The argument of the plain lists: they are short in life, and bounded all the same. */
export function First(): ReturnType<typeof Arg> {
  return Arg("first", () => Int, {
    defaultValue: MAX_LIST_SIZE,
    description: `At most so many, 1 to ${MAX_LIST_SIZE}. Where there may be more, page through \`claims\` instead.`,
  });
}

/** The first claims that the filter lets through, in order of time. */
export function listClaims({ load }: ApiContext, filter: ClaimFilter, first: number): MaybePromise<readonly Claim[]> {
  const page = { direction: "FORWARD", size: checkSize(first, "first", MAX_LIST_SIZE) } as const;
  return whenReady(load.claimPage({ filter, order: "TIME_ASC", page }), ({ items }) => items.map(({ item }) => item));
}

/** The first of the claims that the data itself names. */
export function loadClaims({ load }: ApiContext, ids: readonly string[], first: number): MaybePromise<Claim>[] {
  return ids.slice(0, checkSize(first, "first", MAX_LIST_SIZE)).map((id) => load.claim(id));
}

/** A page of claims. @param list its name in cursors. */
export function connectClaims(
  { load }: ApiContext,
  list: string,
  filter: ClaimFilter,
  order: ClaimOrder | FundingOrder,
  args: PageArgs,
): MaybePromise<Connection<Claim>> {
  const ordering = `${list}/${order}`;
  const page = parsePageRequest(args, ordering);
  return whenReady(load.claimPage({ filter, order, page }), (found) =>
    buildConnection(found, ordering, () => load.claimCount(filter)),
  );
}
