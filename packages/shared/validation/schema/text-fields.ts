import { z } from "zod";
import type { LocalizedText } from "../../model/index.ts";
import type { DossierContext } from "../dossier-context.ts";
import { describeValue } from "../describe-value.ts";

/** A mapping with these keys and no others. What is reported about another key lists these. */
export function mapping<Shape extends z.core.$ZodShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === "unrecognized_keys" ? Object.keys(shape).join(" ") : undefined),
  });
}

/** Text; a number is taken as the text that was written. Never blank; space around it is dropped. */
export function text(expected = "text") {
  return z
    .union([z.string(), z.number()], { error: expected })
    .transform((value) => String(value).trim())
    .superRefine((value, context) => {
      if (value === "") context.addIssue({ code: "custom", params: { expected, got: "blank text" } });
    });
}

/** A stable name for addresses and references. */
export function slug(what: string, limit = 80) {
  const expected = `${what}: lower-case letters, digits and single hyphens, at most ${limit} of them`;
  return z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: expected })
    .max(limit)
    .describe(expected);
}

/** A BCP 47 tag in its canonical spelling. */
export function languageTag() {
  return z
    .string()
    .superRefine((tag, context) => {
      const canonical = canonicalizeTag(tag);
      if (canonical === tag) return;
      const params = {
        expected: "a BCP 47 language tag such as en or zh-Hant",
        got: describeValue(tag),
        suggestion: canonical,
      };
      context.addIssue({ code: "custom", params });
    })
    .describe("A BCP 47 language tag such as en, zh-Hant or zh-Hans");
}

/** A text in several languages, as a mapping from tag to text; it has to be given in each of the dossier's languages. */
export function localizedText(known: Pick<DossierContext, "languages">, description: string) {
  return z
    .record(languageTag(), text(), { error: "a mapping from language to text" })
    .superRefine((texts, context) => {
      const given = Object.keys(texts);
      const missing = (known.languages ?? []).filter((lang) => !given.includes(lang));
      const got = given.length === 0 ? "nothing" : given.join(", ");
      if (missing.length > 0) {
        context.addIssue({ code: "custom", params: { expected: `a text also in ${missing.join(", ")}`, got } });
      } else if (given.length === 0) {
        context.addIssue({ code: "custom", params: { expected: "a text in at least one language", got } });
      }
    })
    .transform((texts): LocalizedText[] => Object.entries(texts).map(([lang, value]) => ({ lang, value })))
    .describe(description);
}

/** The same where it may be left out: then there is no text in any language. */
export function optionalLocalizedText(known: Pick<DossierContext, "languages">, description: string) {
  return localizedText(known, description)
    .optional()
    .transform((texts) => texts ?? [])
    .describe(description);
}

/** A public address that a reader may follow; no other scheme than http and https ever becomes a link. */
export function webAddress(description: string) {
  const expected = "an address that begins with https:// or http://";
  return z
    .string()
    .superRefine((address, context) => {
      const valid = /^https?:\/\/[^\s<>"]+$/i.test(address) && URL.canParse(address);
      if (!valid) context.addIssue({ code: "custom", params: { expected, got: describeValue(address) } });
    })
    .describe(description);
}

function canonicalizeTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll("_", "-"))[0];
  } catch {
    return undefined;
  }
}
