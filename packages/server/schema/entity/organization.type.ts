import type { OrganizationKind } from "@dossier/shared/model";
import { Field, ObjectType } from "type-graphql";

import { buildEnum } from "../build-enum.ts";
import { NodeType } from "../node.type.ts";
import { EntityType } from "./entity.type.ts";

export const OrganizationKindEnum = buildEnum<OrganizationKind>("OrganizationKind", "What an organization is.", {
  COMPANY: "A company.",
  UNIVERSITY: "A university or a school.",
  RESEARCH_LAB: "A laboratory or research institute, also one inside a company.",
  CONFERENCE: "A conference.",
  MEDIA: "A newspaper, magazine, broadcaster or news site.",
  PLATFORM: "A service on which people publish.",
  ACADEMY: "An academy or learned society.",
  UNIT: "A department, division or team of another organization.",
});

@ObjectType("Organization", {
  implements: [NodeType, EntityType],
  description: "A company, university, laboratory, conference, medium, platform, academy, or a unit of one.",
  simpleResolvers: true,
})
export class OrganizationType {
  @Field(() => OrganizationKindEnum, { nullable: true, description: "What it is, where the dossier says so." })
  kind?: OrganizationKind | null;
}
