import { z } from "zod";
import {
  CONTRIBUTION_ROLES,
  FUNDING_KINDS,
  HAPPENING_KINDS,
  HAPPENING_PARTS,
  MODALITIES,
  POLARITIES,
  RELATIONSHIP_KINDS,
  STANCES,
} from "../../model/index.ts";
import type { DossierContext } from "../dossier-context.ts";
import { fuzzyDate, fuzzyInterval } from "./date-fields.ts";
import { buildEvidenceSchema } from "./evidence-schema.ts";
import { decimal, money } from "./money-fields.ts";
import { reference } from "./references.ts";
import { localizedText, mapping, optionalLocalizedText, slug } from "./text-fields.ts";

/** One record of claims.yaml; `type` decides which further keys it has. */
export function buildClaimSchema(known: DossierContext) {
  const base = buildBaseShape(known);
  const entity = (description: string, ...types: string[]) =>
    reference(known.entities, "entity", description, types.length > 0 ? types : undefined);
  const optional = (description: string) => optionalLocalizedText(known, description);
  return z.discriminatedUnion("type", [
    mapping({
      type: z.literal("Role"),
      person: entity("Who held the post", "Person"),
      organization: entity("Where", "Organization"),
      title: optional("Title of the post"),
      organizationalUnit: optional("The department or team"),
      successorOf: entity("Who held the post before", "Person").optional(),
      ...base,
    }).describe("Somebody holds a post in an organization"),
    mapping({
      type: z.literal("Education"),
      person: entity("Who studied", "Person"),
      organization: entity("Where", "Organization"),
      degree: optional("The degree"),
      field: optional("The subject"),
      ...base,
    }).describe("Somebody studies at an organization"),
    mapping({
      type: z.literal("Funding"),
      kind: z.enum(FUNDING_KINDS).describe("What is done with the money"),
      investors: z
        .array(entity("Who gives the money", "Person", "Organization"))
        .default([])
        .describe("Who gives the money; left out where the source names nobody"),
      recipient: entity("Who gets it", "Organization", "Person", "Work"),
      amount: money("How much changes hands").optional(),
      valuation: money("What the recipient is held to be worth").optional(),
      stake: decimal("Share of the recipient in per cent").superRefine(checkPercent).optional(),
      round: optional("Name of the funding round"),
      ...base,
    }).describe("Money for an organization, a person or a work"),
    mapping({
      type: z.literal("ResearchClaim"),
      speaker: entity("Who says it; left out where the source names nobody", "Person", "Organization").optional(),
      about: z
        .array(entity("What it is about", "Work", "Topic", "Organization", "Person"))
        .min(1)
        .describe("The works, topics or organizations it is about"),
      statement: localizedText(known, "What is said, in our own words"),
      stance: z.enum(STANCES).describe("Whether the speaker is for it or against it"),
      venue: venue(known).optional(),
      quoted: z.boolean().default(false).describe("Whether the source gives it as a quotation"),
      ...base,
    }).describe("Somebody says something about research"),
    mapping({
      type: z.literal("Contribution"),
      contributor: entity("Who", "Person", "Organization"),
      work: entity("To what", "Work"),
      role: z.enum(CONTRIBUTION_ROLES).describe("What they did for it"),
      ...base,
    }).describe("Somebody has a part in a work"),
    mapping({
      type: z.literal("Honour"),
      people: z
        .array(entity("Who was honoured", "Person", "Organization"))
        .min(1)
        .describe("All who share it: one honour, not one for each"),
      award: entity("The award", "Award"),
      awardingBody: entity("Who gives it", "Organization").optional(),
      ...base,
    }).describe("People get an award"),
    mapping({
      type: z.literal("Relationship"),
      from: entity("Who or what"),
      to: entity("To whom or what"),
      kind: z.enum(RELATIONSHIP_KINDS).describe("Read as: from KIND to"),
      ...base,
    })
      .superRefine(({ from, to }, context) => {
        if (from !== to) return;
        context.addIssue({
          code: "custom",
          path: ["to"],
          params: { expected: "somebody or something else than from" },
        });
      })
      .describe("A lasting tie between two"),
    mapping({
      type: z.literal("Happening"),
      kind: z.enum(HAPPENING_KINDS).describe("What kind of event"),
      participants: z
        .array(
          mapping({
            entity: entity("Who or what"),
            part: z.enum(HAPPENING_PARTS).describe("What they are in it"),
          }),
        )
        .min(1)
        .describe("Everybody and everything in it, each with its part"),
      headcount: mapping({
        count: z.int().min(1).describe("How many people"),
        approximate: z.boolean().default(false).describe("Whether the source gives it as a round number"),
      })
        .optional()
        .describe("How many people it touched"),
      ...base,
    }).describe("Something happens"),
    mapping({
      type: z.literal("Causation"),
      cause: reference(known.claims, "claim of this dossier", "What led to it"),
      effect: reference(known.claims, "claim of this dossier", "What it led to"),
      ...base,
    })
      .superRefine(({ cause, effect }, context) => {
        if (cause !== effect) return;
        context.addIssue({ code: "custom", path: ["effect"], params: { expected: "another claim than the cause" } });
      })
      .describe("One claim led to another"),
  ]);
}

function buildBaseShape(known: DossierContext) {
  return {
    id: slug("an id of the claim").describe("Id within this dossier, part of its address: never change it"),
    summary: localizedText(known, "What is claimed, a sentence of ours a language"),
    label: optionalLocalizedText(
      known,
      "Two to five words for a line or a bar, where those of the type would say too little",
    ),
    modality: z.enum(MODALITIES).describe("How firmly it is asserted"),
    polarity: z.enum(POLARITIES).default("AFFIRMED").describe("DENIED where the source says that it is not so"),
    assertedBy: assertedBy(known).optional(),
    time: fuzzyInterval(known, "When it held or happened; left out where the source does not say").optional(),
    statedAt: fuzzyDate(known, "When it was said; left out, the day the source was published").optional(),
    evidence: z.array(buildEvidenceSchema(known)).min(1).describe("Where the source says so"),
  };
}

function checkPercent(stake: string, context: z.core.$RefinementCtx): void {
  if (Number(stake) > 100)
    context.addIssue({ code: "custom", params: { expected: "at most 100 per cent", got: stake } });
}

function assertedBy(known: DossierContext) {
  const sources = known.sources && new Map([...known.sources.keys()].map((id) => [id, ""]));
  const unnamed = known.unnamedSources && new Map([...known.unnamedSources].map((id) => [id, ""]));
  const speaker = reference(known.entities, "entity", "A person or organization", ["Person", "Organization"]);
  return z
    .union(
      [
        speaker,
        mapping({ unnamed: reference(unnamed, "unnamed source", "Somebody quoted without a name") }),
        mapping({ source: reference(sources, "source of this dossier", "A source document itself") }),
      ],
      { error: "the id of a Person or Organization, or a mapping with unnamed" },
    )
    .describe("Who asserts it; left out, the source document of the first evidence itself");
}

function venue(known: DossierContext) {
  const place = reference(known.entities, "entity", "Where", ["Organization", "Place", "Work"]);
  return z
    .union([place, localizedText(known, "Where, as a text")], {
      error: "the id of an Organization, Place or Work, or a text in each language",
    })
    .describe("Where it was said: a conference, a platform, or a text");
}
