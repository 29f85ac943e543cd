import type { Verdict } from "@dossier/shared/model";
import { Field, ObjectType } from "type-graphql";

import { buildEnum } from "../build-enum.ts";
import { NodeType } from "../node.type.ts";
import { FuzzyDateType } from "../text/fuzzy-date.type.ts";

export const VerdictEnum = buildEnum<Verdict>("Verdict", "What a reviewer found about a claim.", {
  SUPPORTED: "Other public documents say the same.",
  DISPUTED: "Other public documents say otherwise, or the wording misleads.",
  FALSE: "It is not so.",
  UNVERIFIED: "Looked for, and neither confirmed nor refuted.",
});

@ObjectType("Reference", { description: "A public document that a review rests on.", simpleResolvers: true })
export class ReferenceType {
  @Field(() => String, { description: "Title of the document." })
  title!: string;

  @Field(() => String, { nullable: true, description: "Who published it." })
  publisher?: string | null;

  @Field(() => String, { nullable: true, description: "Where it can be read." })
  address?: string | null;
}

@ObjectType("Review", {
  implements: NodeType,
  description: "What a reviewer found about a claim (schema.org ClaimReview), with a reason and references.",
  simpleResolvers: true,
})
export class ReviewType {
  @Field(() => VerdictEnum, { description: "What was found." })
  verdict!: Verdict;

  @Field(() => FuzzyDateType, { description: "When it was reviewed." })
  reviewed!: FuzzyDateType;

  @Field(() => [ReferenceType], { description: "The public documents that the finding rests on." })
  references!: ReferenceType[];
}
