import type { Claim, Entity } from "@dossier/shared/model";
import type { StoryStep } from "@dossier/shared/projections";
import { Arg, Args, Ctx, FieldResolver, ID, Int, Resolver, Root } from "type-graphql";

import type { DossierHead } from "../../store/dossier-store.ts";
import type { ClaimOrder, EntityOrder } from "../../store/order.ts";
import type { LibraryStats } from "../../store/projection-query.ts";
import { connectClaims } from "../claim/claim-lists.ts";
import { ClaimConnectionType, EntityConnectionType } from "../connection/connection-types.ts";
import type { Connection } from "../connection/connection.ts";
import { PageArgs } from "../connection/page.args.ts";
import { MAX_PAGE_SIZE, checkSize } from "../connection/page-size.ts";
import type { ApiContext } from "../context.ts";
import { connectEntities } from "../entity/connect-entities.ts";
import { EntityType } from "../entity/entity.type.ts";
import { ClaimFilterInput } from "../filter/claim-filter.input.ts";
import { EntityFilterInput } from "../filter/entity-filters.input.ts";
import { parseClaimFilter } from "../filter/parse-claim-filter.ts";
import { parseEntityFilter } from "../filter/parse-entity-filters.ts";
import type { MaybePromise } from "../loaders/batch-loader.ts";
import { ClaimOrderEnum, EntityOrderEnum } from "../order/order.enums.ts";
import { StatsType } from "../projection/stats.type.ts";
import { parseStoryPlace } from "../projection/story-place.ts";
import { StoryStepType } from "../projection/story.type.ts";
import { Lang } from "../text/language.args.ts";
import { textIn } from "../text/text-in.ts";
import { DossierType } from "./dossier.type.ts";

/** The whole of a long article. */
const DEFAULT_STORY_SIZE = 100;

@Resolver(() => DossierType)
export class DossierResolver {
  @FieldResolver(() => String, { description: "Its title." })
  title(@Root() dossier: DossierHead, @Lang() lang: string): string | null {
    return textIn(dossier.title, lang);
  }

  @FieldResolver(() => String, { description: "The story in a few sentences." })
  summary(@Root() dossier: DossierHead, @Lang() lang: string): string | null {
    return textIn(dossier.summary, lang);
  }

  @FieldResolver(() => EntityType, {
    nullable: true,
    description: "The entity that the story is about, where one is named.",
  })
  protagonist(@Root() dossier: DossierHead, @Ctx() { load }: ApiContext): MaybePromise<Entity> | null {
    return dossier.protagonist ? load.entity(dossier.protagonist) : null;
  }

  @FieldResolver(() => EntityConnectionType, { description: "The entities in it." })
  entities(
    @Root() dossier: DossierHead,
    @Arg("filter", () => EntityFilterInput, { nullable: true, description: "Which entities to take." })
    filter: EntityFilterInput | null,
    @Arg("orderBy", () => EntityOrderEnum, { defaultValue: "CLAIMS_DESC", description: "In which order." })
    orderBy: EntityOrder,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ): MaybePromise<Connection<Entity>> {
    return connectEntities(context, "entities", parseEntityFilter(filter, dossier.id), orderBy, page);
  }

  @FieldResolver(() => ClaimConnectionType, {
    description: "The claims in it, as the sources tell them unless ordered otherwise.",
  })
  async claims(
    @Root() dossier: DossierHead,
    @Arg("filter", () => ClaimFilterInput, { nullable: true, description: "Which claims to take." })
    filter: ClaimFilterInput | null,
    @Arg("orderBy", () => ClaimOrderEnum, { defaultValue: "STORY", description: "In which order." })
    orderBy: ClaimOrder,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<Claim>> {
    const parsed = await parseClaimFilter(filter, context);
    // A filter for other dossiers leaves nothing of this one.
    const dossiers = !parsed.dossiers || parsed.dossiers.includes(dossier.id) ? [dossier.id] : [];
    return connectClaims(context, "claims", { ...parsed, dossiers }, orderBy, page);
  }

  @FieldResolver(() => [StoryStepType], {
    description: "The story as its sources tell it, paragraph by paragraph, with what each of them claims.",
  })
  story(
    @Root() dossier: DossierHead,
    @Arg("first", () => Int, {
      defaultValue: DEFAULT_STORY_SIZE,
      description: `At most so many steps, 1 to ${MAX_PAGE_SIZE}.`,
    })
    first: number,
    @Arg("after", () => ID, {
      nullable: true,
      description: "Only the steps after this one (its `id`); from the beginning where not given.",
    })
    after: string | null | undefined,
    @Ctx() { load }: ApiContext,
  ): MaybePromise<readonly StoryStep[]> {
    const size = checkSize(first, "first");
    const place = typeof after !== "string" ? {} : { after: parseStoryPlace(after, dossier) };
    return load.story({ dossier: dossier.id, size, ...place });
  }

  @FieldResolver(() => StatsType, { description: "What is in it, in numbers." })
  stats(@Root() dossier: DossierHead, @Ctx() { store }: ApiContext): Promise<LibraryStats> {
    return store.stats(dossier.id);
  }
}
