import { ObjectType } from "type-graphql";

import { NodeType } from "../node.type.ts";
import { EntityType } from "./entity.type.ts";

@ObjectType("Topic", {
  implements: [NodeType, EntityType],
  description: "A field, an idea, an approach.",
  simpleResolvers: true,
})
export class TopicType {}
