import { Arg } from "type-graphql";

import { LanguageTagScalar } from "../scalars/language-tag.scalar.ts";

/** The argument `lang` of every field that is a text in several languages. */
export function Lang(): ReturnType<typeof Arg> {
  return Arg("lang", () => LanguageTagScalar, {
    defaultValue: "en",
    description:
      'Language of the answer, such as "en" or "zh-Hant". Where the text is not given in it: the same language in another script, else English, else whatever there is.',
  });
}
