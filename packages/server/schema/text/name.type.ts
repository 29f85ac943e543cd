import { Field, ObjectType } from "type-graphql";

import { LanguageTagScalar } from "../scalars/language-tag.scalar.ts";

@ObjectType("Name", { description: "A name in one language.", simpleResolvers: true })
export class NameType {
  @Field(() => LanguageTagScalar, { description: "Language of the name." })
  lang!: string;

  @Field(() => String, { description: "The name itself." })
  value!: string;

  @Field(() => Boolean, { description: "Whether the cited source writes the name this way." })
  inSource!: boolean;
}
