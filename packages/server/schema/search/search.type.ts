import { Field, Float, Int, ObjectType } from "type-graphql";

import type { SearchField, SearchType } from "../../store/search-query.ts";
import { buildEnum } from "../build-enum.ts";
import { LanguageTagScalar } from "../scalars/language-tag.scalar.ts";

export const SearchTypeEnum = buildEnum<SearchType>("SearchType", "What a search can find.", {
  Person: "People.",
  Organization: "Organizations.",
  Work: "Works.",
  Topic: "Topics.",
  Award: "Awards.",
  Place: "Places.",
  Claim: "Claims of every type.",
  Dossier: "Dossiers.",
});

export const SearchFieldEnum = buildEnum<SearchField>("SearchField", "Which text of a thing a search found.", {
  NAME: "A name.",
  ALIAS: "Another name it is known by.",
  TITLE: "The title of a dossier or of a post.",
  DESCRIPTION: "The description of an entity.",
  SUMMARY: "The summary of a claim or a dossier.",
  TIME: "When what is claimed held or happened, in words or as EDTF.",
});

@ObjectType("HighlightRange", {
  description: "Where in a text something was found, in Unicode code points.",
  simpleResolvers: true,
})
export class HighlightRangeType {
  @Field(() => Int, { description: "The first code point, counted from 0." })
  start!: number;

  @Field(() => Int, { description: "The code point after the last." })
  end!: number;
}

@ObjectType("Highlight", { description: "A text in which a search found something.", simpleResolvers: true })
export class HighlightType {
  @Field(() => SearchFieldEnum, { description: "Which text of the thing it is." })
  field!: SearchField;

  @Field(() => LanguageTagScalar, { description: "Language of the text." })
  lang!: string;

  @Field(() => String, { description: "The whole text, as plain text." })
  text!: string;

  @Field(() => [HighlightRangeType], { description: "What was found in it, from the beginning on." })
  ranges!: HighlightRangeType[];
}

@ObjectType("SearchResult", { description: "A thing that a search found.", simpleResolvers: true })
export class SearchResultType {
  @Field(() => SearchTypeEnum, { description: "What sort of thing it is." })
  type!: SearchType;

  @Field(() => Float, { description: "How well it fits; comparable only within one search." })
  score!: number;

  @Field(() => [HighlightType], { description: "The texts in which the words were found, the best one first." })
  highlights!: HighlightType[];
}
