import type { Claim, Entity } from "@dossier/shared/model";
import type { TimelineItem } from "@dossier/shared/projections";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";

import { ClaimType } from "../claim/claim.type.ts";
import { labelClaim } from "../claim/label-claim.ts";
import { TimelineConnectionType } from "../connection/connection-types.ts";
import { type Connection, buildConnection } from "../connection/connection.ts";
import { PageArgs } from "../connection/page.args.ts";
import { parsePageRequest } from "../connection/page-request.ts";
import type { ApiContext } from "../context.ts";
import { EntityType } from "../entity/entity.type.ts";
import { checkIds } from "../filter/check-ids.ts";
import { ClaimFilterInput } from "../filter/claim-filter.input.ts";
import { checkDays, earliestDay, latestDay } from "../filter/day-bounds.ts";
import { dropEmpty } from "../filter/drop-empty.ts";
import { parseClaimFilter } from "../filter/parse-claim-filter.ts";
import { type MaybePromise, whenReady } from "../loaders/batch-loader.ts";
import { DateScalar } from "../scalars/date.scalar.ts";
import { Lang } from "../text/language.args.ts";
import { inDossier } from "./in-dossier.ts";
import { TimelineItemType } from "./timeline.type.ts";

@Resolver(() => TimelineItemType)
export class TimelineResolver {
  @Query(() => TimelineConnectionType, {
    description:
      "Dated claims in the lanes of people and organizations, in order of time. Claims without a time are not in it.",
  })
  async timeline(
    @Arg("entities", () => [ID], {
      nullable: true,
      description:
        "Only the lanes of these people and organizations (ids); all lanes where not given. An empty list is refused.",
    })
    entities: string[] | null,
    @Arg("dossier", () => ID, {
      nullable: true,
      description: "Only claims of this dossier; of all dossiers where not given.",
    })
    dossier: string | null,
    @Arg("filter", () => ClaimFilterInput, { nullable: true, description: "Which claims to take." })
    filter: ClaimFilterInput | null,
    @Arg("from", () => DateScalar, {
      nullable: true,
      description: "Only what may have held or happened on or after this day.",
    })
    from: string | null,
    @Arg("to", () => DateScalar, {
      nullable: true,
      description: "Only what may have held or happened on or before this day.",
    })
    to: string | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<TimelineItem>> {
    checkDays(from, to, []);
    const lanes = await checkIds(context, "ENTITY", entities, ["entities"]);
    const within = await inDossier(await parseClaimFilter(filter, context), dossier, context);
    const query = {
      filter: { ...within, ...dropEmpty({ from: latestDay(from, within.from), to: earliestDay(to, within.to) }) },
      ...(lanes ? { entities: lanes } : {}),
    };
    const page = parsePageRequest(args, "timeline");
    const found = await context.store.timelinePage({ ...query, page });
    // Nearly everybody asks for these next: fetched at once they are there, and nothing below has to wait.
    await Promise.all(
      found.items.map(async ({ item }) =>
        Promise.all([context.load.entity(item.lane), context.load.claim(item.claim)]),
      ),
    );
    return buildConnection(found, "timeline", async () => context.store.countTimeline(query));
  }

  @FieldResolver(() => EntityType, { description: "The person or organization in whose lane it is." })
  lane(@Root() item: TimelineItem, @Ctx() { load }: ApiContext): MaybePromise<Entity> {
    return load.entity(item.lane);
  }

  @FieldResolver(() => String, { description: "The claim's short label." })
  label(@Root() item: TimelineItem, @Lang() lang: string, @Ctx() { load }: ApiContext): MaybePromise<string> {
    return whenReady(load.claim(item.claim), (claim) => labelClaim(claim, lang, load));
  }

  @FieldResolver(() => ClaimType, { description: "The claim." })
  claim(@Root() item: TimelineItem, @Ctx() { load }: ApiContext): MaybePromise<Claim> {
    return load.claim(item.claim);
  }
}
