import { ObjectType } from "type-graphql";

import { NodeType } from "../node.type.ts";
import { EntityType } from "./entity.type.ts";

@ObjectType("Award", {
  implements: [NodeType, EntityType],
  description: "A prize or an honour.",
  simpleResolvers: true,
})
export class AwardType {}
