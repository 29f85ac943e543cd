import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";

import type { LibraryStats } from "../../store/projection-query.ts";
import type { ApiContext } from "../context.ts";
import { checkId } from "../filter/check-ids.ts";
import { StatsType } from "./stats.type.ts";

@Resolver()
export class StatsResolver {
  @Query(() => StatsType, { description: "What there is, in numbers: in one dossier, or in all." })
  async stats(
    @Arg("dossier", () => ID, { nullable: true, description: "Id of a dossier; all dossiers where not given." })
    dossier: string | null,
    @Ctx() context: ApiContext,
  ): Promise<LibraryStats> {
    return context.store.stats(await checkId(context, "DOSSIER", dossier, ["dossier"]));
  }
}
