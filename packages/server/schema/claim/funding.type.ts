import type { FundingKind } from "@dossier/shared/model";
import { Field, ObjectType } from "type-graphql";

import { buildEnum } from "../build-enum.ts";
import { DecimalScalar } from "../scalars/decimal.scalar.ts";
import { MoneyType } from "../text/money.type.ts";
import { NodeType } from "../node.type.ts";
import { ClaimType } from "./claim.type.ts";

export const FundingKindEnum = buildEnum<FundingKind>("FundingKind", "What the money in a Funding is for.", {
  ACQUISITION: "The investor buys the recipient.",
  ROUND: "A round of investment.",
  STAKE: "The investor buys a part of the recipient.",
  VALUATION: "Somebody says what the recipient is worth; no money moves.",
  GRANT: "Money given without a share in return.",
  TALKS: "Talks about money; nothing is agreed.",
});

@ObjectType("Funding", {
  implements: [NodeType, ClaimType],
  description: "Money for an organization: a purchase, a round, a stake, a valuation, a grant, or talks about one.",
  simpleResolvers: true,
})
export class FundingType {
  @Field(() => FundingKindEnum, { description: "What the money is for." })
  kind!: FundingKind;

  @Field(() => MoneyType, {
    nullable: true,
    description: "How much is paid or sought; null where the source does not say.",
  })
  amount?: MoneyType | null;

  @Field(() => MoneyType, {
    nullable: true,
    description: "What the recipient is said to be worth; null where the source does not say.",
  })
  valuation?: MoneyType | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Share of the recipient in per cent, as a decimal number in text.",
  })
  stake?: string | null;
}
