import type { EntityType, OrganizationKind, WorkKind } from "@dossier/shared/model";
import { Field, ID, InputType } from "type-graphql";

import { EntityTypeEnum } from "../entity/entity.type.ts";
import { OrganizationKindEnum } from "../entity/organization.type.ts";
import { WorkKindEnum } from "../entity/work.type.ts";
import { DateScalar } from "../scalars/date.scalar.ts";

const EVERY =
  "Every condition that is given must hold; of a list one value must hold, and a single value may be written without brackets. An empty list or text is refused: leave a condition out to take everything.";
const TEXT =
  "A name or alias contains this, whatever its case, accents or Chinese script (simplified finds traditional and the reverse).";

@InputType("EntityFilter", { description: `Which entities to take. ${EVERY}` })
export class EntityFilterInput {
  @Field(() => String, { nullable: true, description: TEXT })
  name?: string | null;

  @Field(() => [EntityTypeEnum], { nullable: true, description: "Of one of these types." })
  type?: EntityType[] | null;
}

@InputType("PersonFilter", { description: `Which people to take. ${EVERY}` })
export class PersonFilterInput {
  @Field(() => String, { nullable: true, description: TEXT })
  name?: string | null;

  @Field(() => [ID], { nullable: true, description: "Hold or held a post in one of these organizations (ids)." })
  organization?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Hold or held a post whose title contains this, in any language; together with `organization`: there.",
  })
  roleTitle?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Hold a post on this day, surely or possibly; together with `organization` and `roleTitle`: that post.",
  })
  asOf?: string | null;

  @Field(() => [ID], { nullable: true, description: "In one of these dossiers (ids)." })
  dossier?: string[] | null;
}

@InputType("OrganizationFilter", { description: `Which organizations to take. ${EVERY}` })
export class OrganizationFilterInput {
  @Field(() => String, { nullable: true, description: TEXT })
  name?: string | null;

  @Field(() => [OrganizationKindEnum], { nullable: true, description: "Of one of these kinds." })
  kind?: OrganizationKind[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Part of one of these organizations (ids), by a claim that says so.",
  })
  partOf?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "In one of these dossiers (ids)." })
  dossier?: string[] | null;
}

@InputType("WorkFilter", { description: `Which works to take. ${EVERY}` })
export class WorkFilterInput {
  @Field(() => String, { nullable: true, description: TEXT })
  name?: string | null;

  @Field(() => [WorkKindEnum], { nullable: true, description: "Of one of these kinds." })
  kind?: WorkKind[] | null;

  @Field(() => [ID], { nullable: true, description: "Belongs to one of these topics (ids)." })
  topic?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "One of these people or organizations (ids) has a part in it." })
  contributor?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "In one of these dossiers (ids)." })
  dossier?: string[] | null;
}
