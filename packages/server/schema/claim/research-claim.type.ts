import type { Stance } from "@dossier/shared/model";
import { Field, ObjectType } from "type-graphql";

import { buildEnum } from "../build-enum.ts";
import { NodeType } from "../node.type.ts";
import { ClaimType } from "./claim.type.ts";

export const StanceEnum = buildEnum<Stance>("Stance", "What a speaker holds of what is spoken about.", {
  FOR: "For it.",
  AGAINST: "Against it.",
  NEUTRAL: "Neither.",
});

@ObjectType("Venue", {
  description: "Where something was said: an entity, or a text where it is none.",
  simpleResolvers: true,
})
export class VenueType {}

@ObjectType("ResearchClaim", {
  implements: [NodeType, ClaimType],
  description: "Somebody says something about research: for or against an idea, a work, an organization.",
  simpleResolvers: true,
})
export class ResearchClaimType {
  @Field(() => StanceEnum, { description: "Whether the speaker is for or against what it is about." })
  stance!: Stance;

  @Field(() => Boolean, { description: "Whether the source gives it as a quotation." })
  quoted!: boolean;
}
