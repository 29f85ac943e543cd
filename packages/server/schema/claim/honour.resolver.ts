import type { Entity, Honour } from "@dossier/shared/model";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { ApiContext } from "../context.ts";
import type { MaybePromise } from "../loaders/batch-loader.ts";
import { AwardType } from "../entity/award.type.ts";
import { EntityType } from "../entity/entity.type.ts";
import { PersonType } from "../entity/person.type.ts";
import { HonourType } from "./honour.type.ts";

@Resolver(() => HonourType)
export class HonourResolver {
  @FieldResolver(() => [PersonType], { description: "All who share it." })
  people(@Root() honour: Honour, @Ctx() { load }: ApiContext): MaybePromise<Entity>[] {
    return honour.people.map((id) => load.entity(id));
  }

  @FieldResolver(() => AwardType, { description: "What they receive." })
  award(@Root() honour: Honour, @Ctx() { load }: ApiContext): MaybePromise<Entity> {
    return load.entity(honour.award);
  }

  @FieldResolver(() => EntityType, { nullable: true, description: "Who gives it; null where the source does not say." })
  awardingBody(@Root() honour: Honour, @Ctx() { load }: ApiContext): MaybePromise<Entity> | null {
    return honour.awardingBody ? load.entity(honour.awardingBody) : null;
  }
}
