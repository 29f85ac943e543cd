import type { Claim, Entity } from "@dossier/shared/model";
import { claimLabel } from "@dossier/shared/projections";

import { type MaybePromise, whenReady } from "../loaders/batch-loader.ts";
import type { Loaders } from "../loaders/loaders.ts";
import { textIn } from "../text/text-in.ts";

/** The claim's short label; only the labels of statements and honours name an entity, which may have to be fetched. */
export function labelClaim(claim: Claim, lang: string, load: Loaders): MaybePromise<string> {
  const named = claim.type === "ResearchClaim" ? claim.about[0] : claim.type === "Honour" ? claim.award : undefined;
  if (named === undefined) return claimLabel(claim, lang, (id) => id);
  return whenReady(load.entity(named), (entity: Entity) =>
    claimLabel(claim, lang, (id) => (id === entity.id ? (textIn(entity.names, lang) ?? id) : id)),
  );
}
