import { ObjectType } from "type-graphql";

import { NodeType } from "../node.type.ts";
import { ClaimType } from "./claim.type.ts";

@ObjectType("Role", {
  implements: [NodeType, ClaimType],
  description: "Somebody holds a post in an organization.",
  simpleResolvers: true,
})
export class RoleType {}
