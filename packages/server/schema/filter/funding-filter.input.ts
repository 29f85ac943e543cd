import type { FundingKind, Modality } from "@dossier/shared/model";
import { Field, ID, InputType } from "type-graphql";

import { ModalityEnum } from "../claim/claim.type.ts";
import { FundingKindEnum } from "../claim/funding.type.ts";
import { DateScalar } from "../scalars/date.scalar.ts";
import { DecimalScalar } from "../scalars/decimal.scalar.ts";

@InputType("FundingFilter", {
  description:
    "Which funding to take. Every condition that is given must hold; of a list one value must hold, and a single value may be written without brackets. An empty list or text is refused: leave a condition out to take everything.",
})
export class FundingFilterInput {
  @Field(() => [FundingKindEnum], { nullable: true, description: "Of one of these kinds." })
  kind?: FundingKind[] | null;

  @Field(() => [ID], { nullable: true, description: "From one of these investors (ids of entities)." })
  investor?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "To one of these recipients (ids of entities)." })
  recipient?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Investor or recipient is one of these entities (ids)." })
  entity?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Amount or valuation is in this currency (ISO 4217), for example USD.",
  })
  currency?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'The amount is at least this: "1000000000". Needs `currency`: amounts of different currencies cannot be compared.',
  })
  minAmount?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "The amount is at most this. Needs `currency`." })
  maxAmount?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "The valuation is at least this. Needs `currency`." })
  minValuation?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "The valuation is at most this. Needs `currency`." })
  maxValuation?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "May have happened on or after this day." })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "May have happened on or before this day." })
  to?: string | null;

  @Field(() => [ModalityEnum], { nullable: true, description: "Asserted this firmly." })
  modality?: Modality[] | null;

  @Field(() => [ID], { nullable: true, description: "In one of these dossiers (ids)." })
  dossier?: string[] | null;
}
