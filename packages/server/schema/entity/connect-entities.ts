import type { Entity } from "@dossier/shared/model";

import type { EntityFilter } from "../../store/entity-query.ts";
import type { EntityOrder } from "../../store/order.ts";
import { type Connection, buildConnection } from "../connection/connection.ts";
import type { PageArgs } from "../connection/page.args.ts";
import { parsePageRequest } from "../connection/page-request.ts";
import type { ApiContext } from "../context.ts";
import { type MaybePromise, whenReady } from "../loaders/batch-loader.ts";

/** A page of entities. @param list its name in cursors. */
export function connectEntities(
  { load }: ApiContext,
  list: string,
  filter: EntityFilter,
  order: EntityOrder,
  args: PageArgs,
): MaybePromise<Connection<Entity>> {
  const ordering = `${list}/${order}`;
  const page = parsePageRequest(args, ordering);
  return whenReady(load.entityPage({ filter, order, page }), (found) =>
    buildConnection(found, ordering, () => load.entityCount(filter)),
  );
}
