import type { Claim, Entity } from "@dossier/shared/model";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { Neighbour } from "../../store/entity-query.ts";
import { ClaimType } from "../claim/claim.type.ts";
import type { ApiContext } from "../context.ts";
import type { MaybePromise } from "../loaders/batch-loader.ts";
import { EntityType } from "./entity.type.ts";
import { NeighbourType } from "./neighbour.type.ts";

@Resolver(() => NeighbourType)
export class NeighbourResolver {
  @FieldResolver(() => EntityType, { description: "The neighbour." })
  entity(@Root() neighbour: Neighbour, @Ctx() { load }: ApiContext): MaybePromise<Entity> {
    return load.entity(neighbour.entity);
  }

  @FieldResolver(() => [ClaimType], { description: "Every claim that ties the two, as the sources tell them." })
  claims(@Root() neighbour: Neighbour, @Ctx() { load }: ApiContext): MaybePromise<Claim>[] {
    return neighbour.claims.map((id) => load.claim(id));
  }
}
