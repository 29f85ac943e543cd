import { Field, Float, ID, Int, ObjectType } from "type-graphql";

import { CertaintyEnum } from "./certainty.enum.ts";

@ObjectType("GraphNode", { description: "An entity as a point of the graph.", simpleResolvers: true })
export class GraphNodeType {
  @Field(() => ID, { description: "The entity's id; `source` and `target` of an edge refer to it." })
  id!: string;

  @Field(() => Float, {
    description: "How much it counts in this graph, from 0 to 1: by the claims that name it and how firm they are.",
  })
  importance!: number;

  @Field(() => Int, { description: "How many of the graph's claims name it." })
  claimCount!: number;
}

@ObjectType("GraphEdge", {
  description:
    "One line that a claim draws between two entities. A claim with several ends draws several lines; two claims between the same two entities are two lines.",
  simpleResolvers: true,
})
export class GraphEdgeType {
  @Field(() => ID, { description: "The line's own id: the claim's id and the number of the line." })
  id!: string;

  @Field(() => ID, { description: "Id of the GraphNode where it starts." })
  source!: string;

  @Field(() => ID, { description: "Id of the GraphNode where it ends." })
  target!: string;

  @Field(() => Boolean, { description: "False where it reads the same from both ends (partners, colleagues)." })
  directed!: boolean;

  @Field(() => CertaintyEnum, {
    description: "Whether the claim holds on the day `asOf`; SURELY where no day was asked for.",
  })
  certainty!: string;
}

@ObjectType("Graph", {
  description: "Claims as a graph: entities, and the lines that claims draw between them.",
  simpleResolvers: true,
})
export class GraphType {
  @Field(() => [GraphNodeType], {
    description: "The entities: the nearest to the focus first, then the most important.",
  })
  nodes!: GraphNodeType[];

  @Field(() => [GraphEdgeType], { description: "The lines between them, in the order of the claims." })
  edges!: GraphEdgeType[];

  @Field(() => Boolean, {
    description: "Whether `limit` left entities out; ask for more, or narrow the question by `focus` and `filter`.",
  })
  truncated!: boolean;

  @Field(() => Int, { description: "How many entities there would be without `limit`." })
  totalNodes!: number;

  @Field(() => Int, { description: "How many lines there would be without `limit`." })
  totalEdges!: number;
}
