import type { Modality, Stance } from "@dossier/shared/model";
import { Field, ID, InputType, Int } from "type-graphql";

import { ModalityEnum } from "../claim/claim.type.ts";
import { StanceEnum } from "../claim/research-claim.type.ts";
import { DateScalar } from "../scalars/date.scalar.ts";

@InputType("ResearchClaimFilter", {
  description:
    "Which statements about research to take. Every condition that is given must hold; of a list one value must hold, and a single value may be written without brackets. An empty list or text is refused: leave a condition out to take everything.",
})
export class ResearchClaimFilterInput {
  @Field(() => [ID], { nullable: true, description: "Said by one of these speakers (ids of entities)." })
  speaker?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "About one of these works, topics or organizations (ids of entities).",
  })
  about?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Said at one of these venues (ids of entities)." })
  venue?: string[] | null;

  @Field(() => Int, { nullable: true, description: "Said in this year, as far as the source tells: 2023." })
  year?: number | null;

  @Field(() => DateScalar, { nullable: true, description: "May have been said on or after this day." })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "May have been said on or before this day." })
  to?: string | null;

  @Field(() => [StanceEnum], { nullable: true, description: "For, against or neutral." })
  stance?: Stance[] | null;

  @Field(() => [ModalityEnum], { nullable: true, description: "Asserted this firmly." })
  modality?: Modality[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Only what the source gives as a quotation, or only what it does not.",
  })
  quoted?: boolean | null;

  @Field(() => [ID], { nullable: true, description: "In one of these dossiers (ids)." })
  dossier?: string[] | null;
}
