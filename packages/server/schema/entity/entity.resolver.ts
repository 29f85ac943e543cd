import type { Claim, Entity } from "@dossier/shared/model";
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { DossierHead } from "../../store/dossier-store.ts";
import type { Neighbour } from "../../store/entity-query.ts";
import type { ClaimOrder } from "../../store/order.ts";
import { connectClaims } from "../claim/claim-lists.ts";
import { ClaimConnectionType, NeighbourConnectionType } from "../connection/connection-types.ts";
import { type Connection, buildConnection } from "../connection/connection.ts";
import { PageArgs } from "../connection/page.args.ts";
import { parsePageRequest } from "../connection/page-request.ts";
import type { ApiContext } from "../context.ts";
import { DossierType } from "../dossier/dossier.type.ts";
import { ClaimFilterInput } from "../filter/claim-filter.input.ts";
import { parseClaimFilter } from "../filter/parse-claim-filter.ts";
import { type MaybePromise, whenReady } from "../loaders/batch-loader.ts";
import { ClaimOrderEnum } from "../order/order.enums.ts";
import { Lang } from "../text/language.args.ts";
import { textIn } from "../text/text-in.ts";
import { EntityType } from "./entity.type.ts";

@Resolver(() => EntityType)
export class EntityResolver {
  @FieldResolver(() => String, { description: "The name to show to a reader of the language." })
  name(@Root() entity: Entity, @Lang() lang: string): string | null {
    return textIn(entity.names, lang);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "What it is, in a sentence; null where the dossier says nothing.",
  })
  description(@Root() entity: Entity, @Lang() lang: string): string | null {
    return textIn(entity.description, lang);
  }

  @FieldResolver(() => [DossierType], { description: "The dossiers that it is in." })
  dossiers(@Root() entity: Entity, @Ctx() { load }: ApiContext): MaybePromise<MaybePromise<DossierHead>[]> {
    return whenReady(load.dossiersOfEntity(entity.id), (ids) => ids.map((id) => load.dossier(id)));
  }

  @FieldResolver(() => ClaimConnectionType, { description: "The claims that name it, of every type." })
  async claims(
    @Root() entity: Entity,
    @Arg("filter", () => ClaimFilterInput, { nullable: true, description: "Which claims to take." })
    filter: ClaimFilterInput | null,
    @Arg("orderBy", () => ClaimOrderEnum, { defaultValue: "STORY", description: "In which order." })
    orderBy: ClaimOrder,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<Claim>> {
    const parsed = await parseClaimFilter(filter, context);
    const ends = [{ entities: [entity.id] }, ...(parsed.ends ?? [])];
    return connectClaims(context, "claims", { ...parsed, ends }, orderBy, page);
  }

  @FieldResolver(() => NeighbourConnectionType, {
    description: "The entities that claims tie to it, those with the most claims first.",
  })
  async neighbours(
    @Root() entity: Entity,
    @Arg("filter", () => ClaimFilterInput, { nullable: true, description: "Which claims may tie them." })
    filter: ClaimFilterInput | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<Neighbour>> {
    const { load } = context;
    const query = { entity: entity.id, filter: await parseClaimFilter(filter, context) };
    const page = parsePageRequest(args, "neighbours");
    return whenReady(load.neighbourPage({ ...query, page }), (found) =>
      buildConnection(found, "neighbours", () => load.neighbourCount(query)),
    );
  }
}
