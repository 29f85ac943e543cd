import type { Entity, ResearchClaim } from "@dossier/shared/model";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { ApiContext } from "../context.ts";
import type { MaybePromise } from "../loaders/batch-loader.ts";
import { EntityType } from "../entity/entity.type.ts";
import { Lang } from "../text/language.args.ts";
import { textIn } from "../text/text-in.ts";
import { ResearchClaimType, VenueType } from "./research-claim.type.ts";

type Venue = NonNullable<ResearchClaim["venue"]>;

@Resolver(() => ResearchClaimType)
export class ResearchClaimResolver {
  @FieldResolver(() => EntityType, { nullable: true, description: "Who says it; null where the speaker is not named." })
  speaker(@Root() claim: ResearchClaim, @Ctx() { load }: ApiContext): MaybePromise<Entity> | null {
    return claim.speaker ? load.entity(claim.speaker) : null;
  }

  @FieldResolver(() => [EntityType], { description: "What it is about: works, topics, organizations." })
  about(@Root() claim: ResearchClaim, @Ctx() { load }: ApiContext): MaybePromise<Entity>[] {
    return claim.about.map((id) => load.entity(id));
  }

  @FieldResolver(() => String, { description: "What is said, in our words." })
  statement(@Root() claim: ResearchClaim, @Lang() lang: string): string | null {
    return textIn(claim.statement, lang);
  }

  @FieldResolver(() => VenueType, {
    nullable: true,
    description: "Where it was said; null where the source does not say.",
  })
  venue(@Root() claim: ResearchClaim): Venue | null {
    return claim.venue ?? null;
  }
}

@Resolver(() => VenueType)
export class VenueResolver {
  @FieldResolver(() => EntityType, {
    nullable: true,
    description: "The conference, university or platform; null where it is given as a text.",
  })
  entity(@Root() venue: Venue, @Ctx() { load }: ApiContext): MaybePromise<Entity> | null {
    return "entity" in venue ? load.entity(venue.entity) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: "The venue in words; null where it is an entity." })
  text(@Root() venue: Venue, @Lang() lang: string): string | null {
    return "text" in venue ? textIn(venue.text, lang) : null;
  }
}
