import type { ClaimType, HappeningKind, Modality, Polarity, RelationshipKind, Verdict } from "@dossier/shared/model";
import type { Certainty } from "@dossier/shared/projections";
import { Field, ID, InputType, Int } from "type-graphql";

import { ClaimTypeEnum, ModalityEnum, PolarityEnum } from "../claim/claim.type.ts";
import { HappeningKindEnum } from "../claim/happening.type.ts";
import { RelationshipKindEnum } from "../claim/relationship.type.ts";
import { CertaintyEnum } from "../projection/certainty.enum.ts";
import { DateScalar } from "../scalars/date.scalar.ts";
import { VerdictEnum } from "../source/review.type.ts";

@InputType("ClaimFilter", {
  description:
    "Which claims to take. Every condition that is given must hold; of a list one value must hold, and a single value may be written without brackets. An empty list or text is refused: leave a condition out to take everything.",
})
export class ClaimFilterInput {
  @Field(() => [ClaimTypeEnum], { nullable: true, description: "Of one of these types." })
  type?: ClaimType[] | null;

  @Field(() => [ID], { nullable: true, description: "Names at least one of these entities (ids)." })
  entity?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Names every one of these entities (ids): what there is between them.",
  })
  between?: string[] | null;

  @Field(() => [ModalityEnum], {
    nullable: true,
    description: "Asserted this firmly: [STATED, REPORTED] leaves out plans, rumours, predictions and opinions.",
  })
  modality?: Modality[] | null;

  @Field(() => PolarityEnum, { nullable: true, description: "Only what the source affirms, or only what it denies." })
  polarity?: Polarity | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Asserted by one of these: ids of entities, unnamed sources or source documents.",
  })
  assertedBy?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "In one of these dossiers (ids)." })
  dossier?: string[] | null;

  @Field(() => [VerdictEnum], { nullable: true, description: "Reviewed with one of these verdicts." })
  verdict?: Verdict[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "May have held or happened on or after this day. Leaves out claims without a time.",
  })
  from?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "May have held or happened on or before this day. Leaves out claims without a time.",
  })
  to?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Holds on this day, surely or possibly (see `certainty`)." })
  asOf?: string | null;

  @Field(() => [CertaintyEnum], {
    nullable: true,
    description:
      "How surely it must hold on the day `asOf`; [SURELY, POSSIBLY] where not given. Without `asOf` it means nothing.",
  })
  certainty?: Certainty[] | null;

  @Field(() => [RelationshipKindEnum], {
    nullable: true,
    description: "Relationships of one of these kinds; leaves out claims of other types.",
  })
  relationshipKind?: RelationshipKind[] | null;

  @Field(() => [HappeningKindEnum], {
    nullable: true,
    description: "Happenings of one of these kinds; leaves out claims of other types.",
  })
  happeningKind?: HappeningKind[] | null;

  @Field(() => [ID], { nullable: true, description: "Made in one of these source documents (ids)." })
  source?: string[] | null;

  @Field(() => [Int], { nullable: true, description: "Made in one of these paragraphs of a source, counted from 1." })
  paragraph?: number[] | null;
}
