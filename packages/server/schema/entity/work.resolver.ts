import type { Claim, Entity, Work } from "@dossier/shared/model";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { First, listClaims } from "../claim/claim-lists.ts";
import { ContributionType } from "../claim/contribution.type.ts";
import { ResearchClaimType } from "../claim/research-claim.type.ts";
import type { ApiContext } from "../context.ts";
import type { MaybePromise } from "../loaders/batch-loader.ts";
import { TopicType } from "./topic.type.ts";
import { WorkType } from "./work.type.ts";

@Resolver(() => WorkType)
export class WorkResolver {
  @FieldResolver(() => [ContributionType], { description: "Who has a part in it, in order of time." })
  contributions(
    @Root() work: Work,
    @First() first: number,
    @Ctx() context: ApiContext,
  ): MaybePromise<readonly Claim[]> {
    const ends = [{ entities: [work.id], parts: ["WORK"] as const }];
    return listClaims(context, { types: ["Contribution"], ends }, first);
  }

  @FieldResolver(() => [ResearchClaimType], { description: "What was said about it, in order of time." })
  researchClaims(
    @Root() work: Work,
    @First() first: number,
    @Ctx() context: ApiContext,
  ): MaybePromise<readonly Claim[]> {
    const ends = [{ entities: [work.id], parts: ["ABOUT"] as const }];
    return listClaims(context, { types: ["ResearchClaim"], ends }, first);
  }

  @FieldResolver(() => [TopicType], { description: "The topics that it belongs to." })
  topics(@Root() work: Work, @Ctx() { load }: ApiContext): MaybePromise<Entity>[] {
    return work.topics.map((id) => load.entity(id));
  }
}
