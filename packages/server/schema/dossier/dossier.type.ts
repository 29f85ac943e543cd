import { Field, ObjectType } from "type-graphql";

import { NodeType } from "../node.type.ts";
import { LanguageTagScalar } from "../scalars/language-tag.scalar.ts";
import { SourceType, UnnamedSourceType } from "../source/source.type.ts";

@ObjectType("Dossier", {
  implements: NodeType,
  description:
    "What is known about one story: its sources, the entities in it, the claims about them, and what reviewers found.",
  simpleResolvers: true,
})
export class DossierType {
  @Field(() => [LanguageTagScalar], { description: "Languages in which every summary and name is given." })
  languages!: string[];

  @Field(() => [SourceType], { description: "The cited documents." })
  sources!: SourceType[];

  @Field(() => [UnnamedSourceType], { description: "Those whom the sources quote without a name." })
  unnamedSources!: UnnamedSourceType[];
}
