import type { ContributionRole } from "@dossier/shared/model";
import { Field, ObjectType } from "type-graphql";

import { buildEnum } from "../build-enum.ts";
import { NodeType } from "../node.type.ts";
import { ClaimType } from "./claim.type.ts";

export const ContributionRoleEnum = buildEnum<ContributionRole>(
  "ContributionRole",
  "What a contributor did for a work.",
  {
    PROPOSED: "Had or published the idea.",
    CREATED: "Made it.",
    LED: "Led the making of it.",
    ASSISTED: "Took part in the making of it.",
    ADOPTED: "Took it into use.",
    FUNDED: "Paid for it.",
    PUBLISHED: "Published it.",
    PROMOTED: "Helped it to spread.",
  },
);

@ObjectType("Contribution", {
  implements: [NodeType, ClaimType],
  description: "A person or an organization has a part in a work.",
  simpleResolvers: true,
})
export class ContributionType {
  @Field(() => ContributionRoleEnum, { description: "What the contributor did for the work." })
  role!: ContributionRole;
}
