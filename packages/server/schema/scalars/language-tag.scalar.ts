import { GraphQLScalarType, Kind, type ValueNode } from "graphql";

import { badValue } from "../errors/bad-input.ts";

/** A BCP 47 language tag: a language, and subtags of letters and digits. */
export const LanguageTagScalar = new GraphQLScalarType<string, string>({
  name: "LanguageTag",
  description:
    'A language as a BCP 47 tag: "en" for English, "zh-Hant" for Chinese in traditional characters, "zh-Hans" in simplified ones.',
  serialize: String,
  parseValue: (value) => parseTag(value),
  parseLiteral: (node) => parseTag(node.kind === Kind.STRING ? node.value : undefined, node),
});

function parseTag(value: unknown, node?: ValueNode): string {
  if (typeof value === "string" && value.length <= 35 && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(value))
    return value;
  const form = {
    noun: "a language tag",
    accepted: "a BCP 47 language tag",
    example: "zh-Hant",
  };
  throw badValue("LanguageTag", value, form, node);
}
