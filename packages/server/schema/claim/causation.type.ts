import { ObjectType } from "type-graphql";

import { NodeType } from "../node.type.ts";
import { ClaimType } from "./claim.type.ts";

@ObjectType("Causation", {
  implements: [NodeType, ClaimType],
  description: "One claim led to another. It ties claims, not entities, so that it is no line of the graph.",
  simpleResolvers: true,
})
export class CausationType {}
