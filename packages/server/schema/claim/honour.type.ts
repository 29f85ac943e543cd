import { ObjectType } from "type-graphql";

import { NodeType } from "../node.type.ts";
import { ClaimType } from "./claim.type.ts";

@ObjectType("Honour", {
  implements: [NodeType, ClaimType],
  description: "Somebody receives an award. An award that several share is one honour.",
  simpleResolvers: true,
})
export class HonourType {}
