import { type Entity, selectText } from "@dossier/shared/model";
import { normalizeText } from "@dossier/shared/search";
import type { EntityOrder } from "../order.ts";
import type { LibraryIndex } from "./library-index.ts";
import { type Ordering, buildOrdering } from "./ordering.ts";

/** Every order in which entities can be listed. */
export function buildEntityOrderings({
  entities,
  claimsByEntity,
}: LibraryIndex): Readonly<Record<EntityOrder, Ordering<Entity>>> {
  const names = new Map(entities.map((entity) => [entity.id, sortName(entity)]));
  const keyOfName = ({ id }: Entity) => [names.get(id) ?? "", id];
  const keyOfClaims = ({ id }: Entity) => [claimsByEntity.get(id)?.length ?? 0, id];
  return {
    NAME_ASC: buildOrdering(["ASC", "ASC"], keyOfName),
    NAME_DESC: buildOrdering(["DESC", "ASC"], keyOfName),
    CLAIMS_ASC: buildOrdering(["ASC", "ASC"], keyOfClaims),
    CLAIMS_DESC: buildOrdering(["DESC", "ASC"], keyOfClaims),
  };
}

/** Cut short, because it becomes part of cursors; the id tells apart what begins alike. */
function sortName({ names }: Entity): string {
  return Array.from(normalizeText(selectText(names, "en")?.value ?? ""))
    .slice(0, 60)
    .join("");
}
