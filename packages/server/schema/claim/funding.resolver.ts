import type { Entity, Funding } from "@dossier/shared/model";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { ApiContext } from "../context.ts";
import type { MaybePromise } from "../loaders/batch-loader.ts";
import { EntityType } from "../entity/entity.type.ts";
import { Lang } from "../text/language.args.ts";
import { textIn } from "../text/text-in.ts";
import { FundingType } from "./funding.type.ts";

@Resolver(() => FundingType)
export class FundingResolver {
  @FieldResolver(() => [EntityType], { description: "Who gives the money; empty where the source names nobody." })
  investors(@Root() funding: Funding, @Ctx() { load }: ApiContext): MaybePromise<Entity>[] {
    return funding.investors.map((id) => load.entity(id));
  }

  @FieldResolver(() => EntityType, { description: "Who or what the money is for." })
  recipient(@Root() funding: Funding, @Ctx() { load }: ApiContext): MaybePromise<Entity> {
    return load.entity(funding.recipient);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Name of the round, such as "Series A"; null where the source gives none.',
  })
  round(@Root() funding: Funding, @Lang() lang: string): string | null {
    return textIn(funding.round, lang);
  }
}
