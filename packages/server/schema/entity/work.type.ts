import type { WorkKind } from "@dossier/shared/model";
import { Field, ObjectType } from "type-graphql";

import { buildEnum } from "../build-enum.ts";
import { NodeType } from "../node.type.ts";
import { EntityType } from "./entity.type.ts";

export const WorkKindEnum = buildEnum<WorkKind>("WorkKind", "What a work is.", {
  MODEL: "A trained model.",
  ARCHITECTURE: "A design for models, such as a kind of network.",
  SOFTWARE: "A program, library or framework.",
  SYSTEM: "A system in use.",
  RESEARCH_PROGRAMME: "A line of research that goes on under a name.",
  PUBLICATION: "A paper, a book or a talk.",
});

@ObjectType("Work", {
  implements: [NodeType, EntityType],
  description: "Something made: a model, an architecture, software, a system, a research programme, a publication.",
  simpleResolvers: true,
})
export class WorkType {
  @Field(() => WorkKindEnum, { description: "What it is." })
  kind!: WorkKind;
}
