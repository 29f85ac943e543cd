import type { Entity, Happening } from "@dossier/shared/model";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { ApiContext } from "../context.ts";
import type { MaybePromise } from "../loaders/batch-loader.ts";
import { EntityType } from "../entity/entity.type.ts";
import { ParticipantType } from "./happening.type.ts";

@Resolver(() => ParticipantType)
export class ParticipantResolver {
  @FieldResolver(() => EntityType, { description: "Who or what takes part." })
  entity(@Root() participant: Happening["participants"][number], @Ctx() { load }: ApiContext): MaybePromise<Entity> {
    return load.entity(participant.entity);
  }
}
