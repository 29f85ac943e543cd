import type { Money } from "@dossier/shared/model";
import { formatMoney } from "@dossier/shared/projections";
import { FieldResolver, Resolver, Root } from "type-graphql";

import { Lang } from "./language.args.ts";
import { MoneyType } from "./money.type.ts";

@Resolver(() => MoneyType)
export class MoneyResolver {
  @FieldResolver(() => String, { description: 'The amount for a reader: "US$14.3 billion".' })
  label(@Root() money: Money, @Lang() lang: string): string {
    return formatMoney(money, lang);
  }
}
