import type { Contribution, Entity } from "@dossier/shared/model";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { ApiContext } from "../context.ts";
import type { MaybePromise } from "../loaders/batch-loader.ts";
import { EntityType } from "../entity/entity.type.ts";
import { WorkType } from "../entity/work.type.ts";
import { ContributionType } from "./contribution.type.ts";

@Resolver(() => ContributionType)
export class ContributionResolver {
  @FieldResolver(() => EntityType, { description: "The person or organization that did it." })
  contributor(@Root() contribution: Contribution, @Ctx() { load }: ApiContext): MaybePromise<Entity> {
    return load.entity(contribution.contributor);
  }

  @FieldResolver(() => WorkType, { description: "The work." })
  work(@Root() contribution: Contribution, @Ctx() { load }: ApiContext): MaybePromise<Entity> {
    return load.entity(contribution.work);
  }
}
