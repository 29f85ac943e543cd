import { ObjectType } from "type-graphql";

import { NodeType } from "../node.type.ts";
import { EntityType } from "./entity.type.ts";

@ObjectType("Place", {
  implements: [NodeType, EntityType],
  description: "Somewhere on the map.",
  simpleResolvers: true,
})
export class PlaceType {}
