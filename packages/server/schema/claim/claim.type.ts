import type { ClaimType as ClaimTypeName, Modality, Polarity } from "@dossier/shared/model";
import { Field, InterfaceType } from "type-graphql";

import { buildEnum } from "../build-enum.ts";
import { NodeType } from "../node.type.ts";
import { FuzzyDateType, FuzzyIntervalType } from "../text/fuzzy-date.type.ts";

export const ClaimTypeEnum = buildEnum<ClaimTypeName>(
  "ClaimType",
  "What a claim is about; the name of its GraphQL type.",
  {
    Role: "Somebody holds a post in an organization.",
    Education: "Somebody studies at an organization.",
    Funding: "Money for an organization: a purchase, a round, a stake, a valuation, a grant, or talks about one.",
    ResearchClaim: "Somebody says something about research.",
    Contribution: "A person or an organization has a part in a work.",
    Honour: "Somebody receives an award.",
    Relationship: "Two entities are tied in some other way.",
    Happening: "Something happens in which entities take part.",
    Causation: "One claim led to another.",
  },
);

export const ModalityEnum = buildEnum<Modality>(
  "Modality",
  "How firmly a claim is asserted, from the firmest to the loosest.",
  {
    STATED: "Said as a fact by whoever is responsible, or by the source itself.",
    REPORTED: "Said as a fact by somebody else.",
    PLANNED: "Somebody intends to do it.",
    PREDICTED: "Somebody expects it to happen.",
    RUMOURED: "Somebody has heard it.",
    OPINION: "Somebody thinks so.",
  },
);

export const PolarityEnum = buildEnum<Polarity>(
  "Polarity",
  "Whether a claim says that something is so, or that it is not.",
  {
    AFFIRMED: "The source says that it is so.",
    DENIED: "The source says that it is not so.",
  },
);

@InterfaceType("Claim", {
  implements: NodeType,
  description:
    "Something that a source asserts: who asserts it, how firmly, when it holds, and where the source says it. Everything that ties two entities together is a claim.",
})
export abstract class ClaimType extends NodeType {
  @Field(() => ClaimTypeEnum, { description: "What the claim is about." })
  type!: ClaimTypeName;

  @Field(() => ModalityEnum, {
    description: "How firmly it is asserted: a plan, a rumour and a prediction are not facts.",
  })
  modality!: Modality;

  @Field(() => PolarityEnum, { description: "DENIED where the source says that it is not so." })
  polarity!: Polarity;

  @Field(() => FuzzyIntervalType, {
    nullable: true,
    description: "When what is claimed held or happened; null where the source does not say.",
  })
  time?: FuzzyIntervalType | null;

  @Field(() => FuzzyDateType, {
    description: "When it was asserted: the day of the statement, else of the source's publication.",
  })
  statedAt!: FuzzyDateType;
}
