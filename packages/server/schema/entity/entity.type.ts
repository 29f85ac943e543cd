import type { EntityType as EntityTypeName } from "@dossier/shared/model";
import { Field, InterfaceType } from "type-graphql";

import { buildEnum } from "../build-enum.ts";
import { NodeType } from "../node.type.ts";
import { NameType } from "../text/name.type.ts";

export const EntityTypeEnum = buildEnum<EntityTypeName>(
  "EntityType",
  "What sort of thing an entity is; the name of its GraphQL type.",
  {
    Person: "A human being.",
    Organization: "A company, university, laboratory, conference, medium, platform, academy, or a unit of one.",
    Work: "Something made: a model, an architecture, software, a system, a research programme, a publication.",
    Topic: "A field, an idea, an approach.",
    Award: "A prize or an honour.",
    Place: "Somewhere on the map.",
  },
);

@InterfaceType("Entity", {
  implements: NodeType,
  description:
    "A thing with a name: Person, Organization, Work, Topic, Award or Place. What is known about it is in its claims.",
})
export abstract class EntityType extends NodeType {
  @Field(() => EntityTypeEnum, { description: "What sort of thing it is." })
  type!: EntityTypeName;

  @Field(() => [NameType], { description: "Its names, at least one; the first of a language is the one shown in it." })
  names!: NameType[];

  @Field(() => [NameType], {
    description: "Other names it is known or searched by: former names, abbreviations, other spellings.",
  })
  aliases!: NameType[];

  @Field(() => [String], { description: "Addresses of the same thing in public registries (Wikidata, ORCID, ROR)." })
  sameAs!: string[];
}
