import type { Entity, Relationship } from "@dossier/shared/model";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { ApiContext } from "../context.ts";
import type { MaybePromise } from "../loaders/batch-loader.ts";
import { EntityType } from "../entity/entity.type.ts";
import { RelationshipType } from "./relationship.type.ts";

@Resolver(() => RelationshipType)
export class RelationshipResolver {
  @FieldResolver(() => EntityType, {
    description: "The one that the kind is said of: who founded, recruited, reports.",
  })
  from(@Root() relationship: Relationship, @Ctx() { load }: ApiContext): MaybePromise<Entity> {
    return load.entity(relationship.from);
  }

  @FieldResolver(() => EntityType, { description: "The other one." })
  to(@Root() relationship: Relationship, @Ctx() { load }: ApiContext): MaybePromise<Entity> {
    return load.entity(relationship.to);
  }
}
