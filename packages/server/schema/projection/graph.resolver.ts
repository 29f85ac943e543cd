import type { Claim, Entity } from "@dossier/shared/model";
import type { NetworkLink, NetworkNode } from "@dossier/shared/projections";
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";

import { ClaimType } from "../claim/claim.type.ts";
import { labelClaim } from "../claim/label-claim.ts";
import type { ApiContext } from "../context.ts";
import { EntityType } from "../entity/entity.type.ts";
import { badInput } from "../errors/bad-input.ts";
import { checkIds } from "../filter/check-ids.ts";
import { ClaimFilterInput } from "../filter/claim-filter.input.ts";
import { parseClaimFilter } from "../filter/parse-claim-filter.ts";
import { type MaybePromise, whenReady } from "../loaders/batch-loader.ts";
import { DateScalar } from "../scalars/date.scalar.ts";
import { Lang } from "../text/language.args.ts";
import { GraphEdgeType, GraphNodeType, GraphType } from "./graph.type.ts";
import { MAX_GRAPH_SIZE } from "./graph-size.ts";
import { inDossier } from "./in-dossier.ts";

const DEFAULT_LIMIT = 200;
const MAX_DEPTH = 6;

interface Graph {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkLink[];
  readonly truncated: boolean;
  readonly totalNodes: number;
  readonly totalEdges: number;
}

@Resolver()
export class GraphResolver {
  @Query(() => GraphType, {
    description:
      "Claims as a graph: of a dossier, or around some entities, whole or as of a day. It invents nothing: every line is a claim.",
  })
  async graph(
    @Arg("dossier", () => ID, {
      nullable: true,
      description: "Only claims of this dossier; of all dossiers where not given.",
    })
    dossier: string | null,
    @Arg("focus", () => [ID], {
      nullable: true,
      description:
        "Only what lies within `depth` steps of these entities (ids); everything where not given. An empty list is refused.",
    })
    focus: string[] | null,
    @Arg("depth", () => Int, {
      defaultValue: 1,
      description: "Steps from the focus, 0 to 6. Without a focus it means nothing.",
    })
    depth: number,
    @Arg("filter", () => ClaimFilterInput, { nullable: true, description: "Which claims to draw." })
    filter: ClaimFilterInput | null,
    @Arg("asOf", () => DateScalar, {
      nullable: true,
      description:
        "Judge every line on this day: `certainty` says whether it held. Lines that did not hold stay, marked NOT, so that a picture can stay still; `filter: {asOf: …}` leaves them out.",
    })
    asOf: string | null,
    @Arg("limit", () => Int, {
      defaultValue: DEFAULT_LIMIT,
      description: `At most so many entities, the most important, 1 to ${MAX_GRAPH_SIZE}.`,
    })
    limit: number,
    @Ctx() context: ApiContext,
  ): Promise<Graph> {
    if (limit < 1 || limit > MAX_GRAPH_SIZE) {
      throw badInput({
        path: ["limit"],
        problem: `${limit} is out of range`,
        accepted: `1 to ${MAX_GRAPH_SIZE}`,
        example: "200",
      });
    }
    if (depth < 0 || depth > MAX_DEPTH) {
      throw badInput({
        path: ["depth"],
        problem: `${depth} is out of range`,
        accepted: `0 to ${MAX_DEPTH}`,
        example: "2",
      });
    }
    const ids = await checkIds(context, "ENTITY", focus, ["focus"]);
    const network = await context.store.network({
      filter: await inDossier(await parseClaimFilter(filter, context), dossier, context),
      ...(asOf ? { asOf } : {}),
      ...(ids ? { focus: ids, depth } : {}),
      limit,
    });
    // Nearly everybody asks for these next: fetched at once they are there, and nothing below has to wait.
    await Promise.all([
      ...network.nodes.map(async ({ id }) => context.load.entity(id)),
      ...network.links.map(async ({ claim }) => context.load.claim(claim)),
    ]);
    return { ...network, edges: network.links, totalEdges: network.totalLinks };
  }
}

@Resolver(() => GraphNodeType)
export class GraphNodeResolver {
  @FieldResolver(() => EntityType, { description: "The entity itself." })
  entity(@Root() node: NetworkNode, @Ctx() { load }: ApiContext): MaybePromise<Entity> {
    return load.entity(node.id);
  }
}

@Resolver(() => GraphEdgeType)
export class GraphEdgeResolver {
  @FieldResolver(() => String, { description: "The claim's short label." })
  label(@Root() edge: NetworkLink, @Lang() lang: string, @Ctx() { load }: ApiContext): MaybePromise<string> {
    return whenReady(load.claim(edge.claim), (claim) => labelClaim(claim, lang, load));
  }

  @FieldResolver(() => ClaimType, { description: "The claim that draws the line." })
  claim(@Root() edge: NetworkLink, @Ctx() { load }: ApiContext): MaybePromise<Claim> {
    return load.claim(edge.claim);
  }
}
