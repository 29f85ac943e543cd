import { ObjectType } from "type-graphql";

import { NodeType } from "../node.type.ts";
import { ClaimType } from "./claim.type.ts";

@ObjectType("Education", {
  implements: [NodeType, ClaimType],
  description: "Somebody studies at an organization.",
  simpleResolvers: true,
})
export class EducationType {}
