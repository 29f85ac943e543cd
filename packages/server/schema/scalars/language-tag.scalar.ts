import { GraphQLScalarType, Kind } from "graphql";

import { badInput } from "../errors/bad-input.ts";

/** A BCP 47 language tag: a language, and subtags of letters and digits. */
export const LanguageTagScalar = new GraphQLScalarType<string, string>({
  name: "LanguageTag",
  description:
    'A language as a BCP 47 tag: "en" for English, "zh-Hant" for Chinese in traditional characters, "zh-Hans" in simplified ones.',
  serialize: String,
  parseValue: (value) => parseTag(value),
  parseLiteral: (node) => parseTag(node.kind === Kind.STRING ? node.value : undefined),
});

function parseTag(value: unknown): string {
  if (typeof value === "string" && value.length <= 35 && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(value))
    return value;
  throw badInput({
    path: ["LanguageTag"],
    problem: `${JSON.stringify(value) ?? "this"} is not a language tag`,
    accepted: "a BCP 47 language tag",
    example: "zh-Hant",
  });
}
