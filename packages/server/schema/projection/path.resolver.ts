import type { Claim, Entity } from "@dossier/shared/model";
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";

import type { EntityPath } from "../../store/projection-query.ts";
import { ClaimType } from "../claim/claim.type.ts";
import type { ApiContext } from "../context.ts";
import { EntityType } from "../entity/entity.type.ts";
import { badInput } from "../errors/bad-input.ts";
import { checkId } from "../filter/check-ids.ts";
import { ClaimFilterInput } from "../filter/claim-filter.input.ts";
import { parseClaimFilter } from "../filter/parse-claim-filter.ts";
import type { MaybePromise } from "../loaders/batch-loader.ts";
import { DateScalar } from "../scalars/date.scalar.ts";
import { PathLinkType, PathType } from "./path.type.ts";

const MAX_LENGTH = 10;

type Path = EntityPath & { readonly length: number };

@Resolver(() => PathType)
export class PathResolver {
  @Query(() => PathType, {
    nullable: true,
    description:
      "How two entities are tied: the shortest way from one to the other over claims, whichever way they point; null where there is none.",
  })
  async path(
    @Arg("from", () => ID, { description: "Id of the entity to start from." }) from: string,
    @Arg("to", () => ID, { description: "Id of the entity to reach." }) to: string,
    @Arg("maxLength", () => Int, { defaultValue: 6, description: "At most so many steps, 1 to 10." }) maxLength: number,
    @Arg("filter", () => ClaimFilterInput, { nullable: true, description: "Which claims may be used." })
    filter: ClaimFilterInput | null,
    @Arg("asOf", () => DateScalar, {
      nullable: true,
      description: "Only claims that hold on this day, surely or possibly.",
    })
    asOf: string | null,
    @Ctx() context: ApiContext,
  ): Promise<Path | null> {
    if (maxLength < 1 || maxLength > MAX_LENGTH) {
      const problem = `${maxLength} is out of range`;
      throw badInput({ path: ["maxLength"], problem, accepted: `1 to ${MAX_LENGTH}`, example: "6" });
    }
    await checkId(context, "ENTITY", from, ["from"]);
    await checkId(context, "ENTITY", to, ["to"]);
    const parsed = await parseClaimFilter(filter, context);
    const path = await context.store.shortestPath({ from, to, maxLength, filter: asOf ? { ...parsed, asOf } : parsed });
    return path && { ...path, length: path.links.length };
  }

  @FieldResolver(() => [EntityType], { description: "The entities on the way, the two ends included." })
  entities(@Root() path: Path, @Ctx() { load }: ApiContext): MaybePromise<Entity>[] {
    return path.entities.map((id) => load.entity(id));
  }
}

type Link = EntityPath["links"][number];

@Resolver(() => PathLinkType)
export class PathLinkResolver {
  @FieldResolver(() => EntityType, { description: "Where the step starts." })
  from(@Root() link: Link, @Ctx() { load }: ApiContext): MaybePromise<Entity> {
    return load.entity(link.from);
  }

  @FieldResolver(() => EntityType, { description: "Where the step ends." })
  to(@Root() link: Link, @Ctx() { load }: ApiContext): MaybePromise<Entity> {
    return load.entity(link.to);
  }

  @FieldResolver(() => [ClaimType], { description: "Every claim that ties the two, as the sources tell them." })
  claims(@Root() link: Link, @Ctx() { load }: ApiContext): MaybePromise<Claim>[] {
    return link.claims.map((id) => load.claim(id));
  }
}
