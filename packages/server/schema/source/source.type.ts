import { Field, Int, ObjectType } from "type-graphql";

import { NodeType } from "../node.type.ts";
import { LanguageTagScalar } from "../scalars/language-tag.scalar.ts";
import { FuzzyDateType } from "../text/fuzzy-date.type.ts";

@ObjectType("Source", {
  implements: NodeType,
  description: "A cited document. Its text is not part of the dossier: only its measure and its hash are.",
  simpleResolvers: true,
})
export class SourceType {
  @Field(() => LanguageTagScalar, { description: "Language of the document's text." })
  lang!: string;

  @Field(() => FuzzyDateType, { description: "When it was published." })
  published!: FuzzyDateType;

  @Field(() => String, { nullable: true, description: "Where it can be read, if that is known." })
  address?: string | null;

  @Field(() => Int, { description: "Length of the text in Unicode code points." })
  length!: number;

  @Field(() => String, {
    description: "SHA-256 of the text in UTF-8: whoever has the text can check that it is the same.",
  })
  sha256!: string;

  @Field(() => [Int], {
    description: "Length in code points of each line of the text; paragraph n is line n, counted from 1.",
  })
  paragraphs!: number[];
}

@ObjectType("UnnamedSource", {
  implements: NodeType,
  description: 'Somebody whom a source quotes without a name, such as "people familiar with the talks".',
  simpleResolvers: true,
})
export class UnnamedSourceType {}
