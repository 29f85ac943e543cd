import type { Claim, Review } from "@dossier/shared/model";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { ClaimType } from "../claim/claim.type.ts";
import type { ApiContext } from "../context.ts";
import type { MaybePromise } from "../loaders/batch-loader.ts";
import { Lang } from "../text/language.args.ts";
import { textIn } from "../text/text-in.ts";
import { ReviewType } from "./review.type.ts";

@Resolver(() => ReviewType)
export class ReviewResolver {
  @FieldResolver(() => ClaimType, { description: "The claim that was reviewed." })
  claim(@Root() review: Review, @Ctx() { load }: ApiContext): MaybePromise<Claim> {
    return load.claim(review.claim);
  }

  @FieldResolver(() => String, { description: "Why the reviewer came to the verdict." })
  reason(@Root() review: Review, @Lang() lang: string): string | null {
    return textIn(review.reason, lang);
  }

  @FieldResolver(() => String, { description: "Who reviewed it." })
  reviewer(@Root() review: Review, @Lang() lang: string): string | null {
    return textIn(review.reviewer, lang);
  }
}
