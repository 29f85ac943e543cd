import { ObjectType } from "type-graphql";

import { NodeType } from "../node.type.ts";
import { EntityType } from "./entity.type.ts";

@ObjectType("Person", { implements: [NodeType, EntityType], description: "A human being.", simpleResolvers: true })
export class PersonType {}
