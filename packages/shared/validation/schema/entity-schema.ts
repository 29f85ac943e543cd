import { z } from "zod";
import { ORGANIZATION_KINDS, WORK_KINDS } from "../../model/index.ts";
import type { DossierContext } from "../dossier-context.ts";
import { reference } from "./references.ts";
import { languageTag, mapping, optionalLocalizedText, slug, text, webAddress } from "./text-fields.ts";

/** One record of entities.yaml; `type` decides which further keys it has. */
export function buildEntitySchema(known: DossierContext) {
  const base = {
    id: slug("an id of the entity").describe(
      "Id in the whole library: the same thing has the same id in every dossier",
    ),
    names: names(known),
    aliases: z.array(name()).default([]).describe("Other names that it is known or searched by"),
    description: optionalLocalizedText(known, "What it is, in a few words of ours"),
    sameAs: z
      .array(webAddress("Address of the same thing in a public registry (Wikidata, ORCID, ROR)"))
      .default([])
      .describe("Addresses of the same thing in public registries, where they are certain"),
  };
  return z.discriminatedUnion("type", [
    mapping({ type: z.literal("Person"), ...base }).describe("A human being"),
    mapping({
      type: z.literal("Organization"),
      kind: z.enum(ORGANIZATION_KINDS).optional().describe("What kind of organization"),
      ...base,
    }).describe("A company, university, laboratory, conference, … or a part of one"),
    mapping({
      type: z.literal("Work"),
      kind: z.enum(WORK_KINDS).describe("What kind of work"),
      topics: z.array(reference(known.entities, "Topic", "A topic it belongs to", ["Topic"])).default([]),
      ...base,
    }).describe("A model, architecture, piece of software, system, research programme or publication"),
    mapping({ type: z.literal("Topic"), ...base }).describe("A field, an idea, an approach"),
    mapping({ type: z.literal("Award"), ...base }).describe("A prize"),
    mapping({ type: z.literal("Place"), ...base }).describe("A place"),
  ]);
}

function name() {
  return mapping({
    lang: languageTag(),
    value: text("a name"),
    inSource: z.boolean().default(false).describe("Whether the source itself writes the name so"),
  });
}

function names(known: DossierContext) {
  return z
    .array(name())
    .min(1)
    .superRefine((list, context) => {
      const given = list.map(({ lang }) => lang);
      const missing = (known.languages ?? []).filter((lang) => !given.includes(lang));
      if (list.length === 0 || missing.length === 0) return;
      context.addIssue({
        code: "custom",
        params: { expected: `a name also in ${missing.join(", ")}`, got: given.join(", ") },
      });
    })
    .describe("Names; the first of a language is the one shown in it");
}
