import { z } from "zod";
import { VERDICTS } from "../../model/index.ts";
import type { DossierContext } from "../dossier-context.ts";
import { fuzzyDate } from "./date-fields.ts";
import { reference } from "./references.ts";
import { localizedText, mapping, slug, text, webAddress } from "./text-fields.ts";

/** One record of reviews.yaml. */
export function buildReviewSchema(known: DossierContext) {
  return mapping({
    id: slug("an id of the review").describe("Id within this dossier"),
    claim: reference(known.claims, "claim of this dossier", "The claim that was looked into"),
    verdict: z.enum(VERDICTS).describe("What was found"),
    reason: localizedText(known, "Why, in our own words"),
    reviewer: localizedText(known, "Who found it"),
    reviewed: fuzzyDate(known, "When it was found"),
    references: z
      .array(
        mapping({
          title: text().describe("Title of the document"),
          publisher: text().optional().describe("Who published it"),
          address: webAddress("Where it can be read").optional(),
        }),
      )
      .default([])
      .describe("Public documents that the finding rests on"),
  }).describe("What a reviewer found about a claim");
}
