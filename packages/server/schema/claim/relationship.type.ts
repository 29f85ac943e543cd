import type { RelationshipKind } from "@dossier/shared/model";
import { Field, ObjectType } from "type-graphql";

import { buildEnum } from "../build-enum.ts";
import { NodeType } from "../node.type.ts";
import { ClaimType } from "./claim.type.ts";

export const RelationshipKindEnum = buildEnum<RelationshipKind>(
  "RelationshipKind",
  "How `from` is tied to `to` in a Relationship.",
  {
    FOUNDED: "`from` founded `to`.",
    PART_OF: "`from` is a part of `to`.",
    MEMBER_OF: "`from` is a member of `to`.",
    PARTNER_OF: "The two are partners; it reads the same from both ends.",
    REPORTS_TO: "`from` reports to `to`.",
    RECRUITED: "`from` recruited `to`.",
    FOLLOWS: "`from` follows `to` or watches it.",
    DISAGREES_WITH: "The two disagree; it reads the same from both ends.",
    COLLEAGUE_OF: "The two work together; it reads the same from both ends.",
    PREDECESSOR_OF: "`from` came before `to`.",
    COMPETES_WITH: "The two compete; it reads the same from both ends.",
    INTERESTED_IN: "`from` is interested in `to`, for instance as an investor.",
    BASED_ON: "`from` builds on `to`.",
    ALTERNATIVE_TO: "`from` is meant to take the place of `to`.",
    CONCERNS: "`from` is about `to`.",
    LOCATED_IN: "`from` is in the place `to`.",
    EXPERT_IN: "`from` is an authority in the field `to`.",
  },
);

@ObjectType("Relationship", {
  implements: [NodeType, ClaimType],
  description: "Two entities are tied: one founded, recruited, is part of, disagrees with … the other.",
  simpleResolvers: true,
})
export class RelationshipType {
  @Field(() => RelationshipKindEnum, { description: "How `from` is tied to `to`." })
  kind!: RelationshipKind;
}
