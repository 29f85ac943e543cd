import { Field, ObjectType } from "type-graphql";

import { DecimalScalar } from "../scalars/decimal.scalar.ts";

@ObjectType("Money", { description: "An amount of money, exact to the digit.", simpleResolvers: true })
export class MoneyType {
  @Field(() => DecimalScalar, { description: 'The amount as a decimal number in text: "14300000000".' })
  amount!: string;

  @Field(() => String, { description: "Currency as an ISO 4217 code: USD, EUR, CNY." })
  currency!: string;

  @Field(() => Boolean, { description: "Whether the source gives the amount as a round or estimated one." })
  approximate!: boolean;
}
