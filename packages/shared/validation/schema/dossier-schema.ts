import { z } from "zod";
import type { DossierContext } from "../dossier-context.ts";
import { describeValue } from "../describe-value.ts";
import { fuzzyDate } from "./date-fields.ts";
import { buildPassageSummarySchema, checkPassageOrder } from "./passage-schema.ts";
import { reference } from "./references.ts";
import { languageTag, localizedText, mapping, slug, webAddress } from "./text-fields.ts";

/** What dossier.yaml holds: the story's name, its languages, and the documents it rests on. */
export function buildDossierSchema(known: DossierContext) {
  return mapping({
    id: slug("an id of the dossier", 47).describe("Id of the dossier, part of its address: never change it"),
    title: localizedText(known, "Title of the story"),
    summary: localizedText(known, "What the story is, in a few sentences of ours"),
    languages: z.array(languageTag()).min(1).describe("Languages in which every text is given"),
    protagonist: reference(known.entities, "entity", "Whom the story is about, drawn in the middle").optional(),
    sources: z.array(buildSourceSchema(known)).min(1).describe("The cited documents"),
    unnamedSources: z
      .array(buildUnnamedSourceSchema(known))
      .default([])
      .describe("People whom the sources quote without a name"),
  }).describe("A dossier: what is known about one story");
}

function buildSourceSchema(known: DossierContext) {
  return mapping({
    id: slug("an id of the source"),
    title: localizedText({}, "Title of the document, in its own language at least"),
    publisher: localizedText({}, "Who published it"),
    lang: languageTag(),
    published: fuzzyDate(known, 'When it was published; a choice such as "[2025-11-20,2025-11-21]" in quotes'),
    timeZone: timeZone().optional(),
    address: webAddress("Where it can be read").optional(),
    length: z.int().min(0).describe("Length of the text in Unicode code points, with \\n line ends"),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, { error: "a SHA-256 of 64 lower-case hexadecimal digits" })
      .describe("SHA-256 of the text in UTF-8, in lower-case hexadecimal"),
    paragraphs: z
      .array(z.int().min(0))
      .min(1)
      .describe("Length in code points of each line of the text, empty lines included"),
    passages: z
      .array(buildPassageSummarySchema(known))
      .default([])
      .describe("What its paragraphs say, in reading order; a paragraph may be left out"),
  })
    .superRefine(({ length, paragraphs }, context) => {
      const sum = paragraphs.reduce((total, paragraph) => total + paragraph, 0) + paragraphs.length - 1;
      if (sum === length) return;
      const got = `${length}, while its ${paragraphs.length} paragraphs and their line ends make ${sum}`;
      context.addIssue({ code: "custom", path: ["length"], params: { expected: `${sum}`, got } });
    })
    .superRefine(checkPassageOrder)
    .describe("A cited document. Its text is never part of a dossier: only its measure and hash are");
}

function buildUnnamedSourceSchema(known: DossierContext) {
  return mapping({
    id: slug("an id of the unnamed source"),
    description: localizedText(known, "How the document calls them: people familiar with the talks"),
  });
}

function timeZone() {
  const expected = "an IANA time zone such as Asia/Shanghai";
  return z
    .string()
    .superRefine((zone, context) => {
      if (!isTimeZone(zone)) context.addIssue({ code: "custom", params: { expected, got: describeValue(zone) } });
    })
    .describe("The zone in which the document's own dates are meant, such as Asia/Shanghai");
}

function isTimeZone(zone: string): boolean {
  try {
    return zone.includes("/") ? Boolean(new Intl.DateTimeFormat("en", { timeZone: zone })) : zone === "UTC";
  } catch {
    return false;
  }
}
