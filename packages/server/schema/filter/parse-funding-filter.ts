import type { ClaimFilter, DecimalRange, EndFilter } from "../../store/claim-query.ts";
import type { ApiContext } from "../context.ts";
import { badInput } from "../errors/bad-input.ts";
import { checkIds } from "./check-ids.ts";
import { checkDays } from "./day-bounds.ts";
import { dropEmpty } from "./drop-empty.ts";
import type { FundingFilterInput } from "./funding-filter.input.ts";
import { refuseEmpty } from "./refuse-empty.ts";

/** Turns what the caller wrote into what the store is asked about claims of type Funding. */
export async function parseFundingFilter(
  input: FundingFilterInput | null | undefined,
  context: ApiContext,
): Promise<ClaimFilter> {
  if (!input) return { types: ["Funding"] };
  refuseEmpty(input, ["filter"]);
  const investor = await checkIds(context, "ENTITY", input.investor, ["filter", "investor"]);
  const recipient = await checkIds(context, "ENTITY", input.recipient, ["filter", "recipient"]);
  const entity = await checkIds(context, "ENTITY", input.entity, ["filter", "entity"]);
  const ends: EndFilter[] = [
    ...(investor ? [{ entities: investor, parts: ["INVESTOR"] as const }] : []),
    ...(recipient ? [{ entities: recipient, parts: ["RECIPIENT"] as const }] : []),
    ...(entity ? [{ entities: entity }] : []),
  ];
  checkDays(input.from, input.to, ["filter"]);
  return {
    types: ["Funding"],
    ...dropEmpty({
      ends: ends.length > 0 ? ends : undefined,
      fundingKinds: input.kind,
      currency: checkCurrency(input.currency),
      amount: checkRange(input, "minAmount", "maxAmount"),
      valuation: checkRange(input, "minValuation", "maxValuation"),
      from: input.from,
      to: input.to,
      modalities: input.modality,
      dossiers: await checkIds(context, "DOSSIER", input.dossier, ["filter", "dossier"]),
    }),
  };
}

function checkCurrency(currency: string | null | undefined): string | undefined {
  if (currency === null || currency === undefined) return undefined;
  if (/^[A-Z]{3}$/.test(currency)) return currency;
  throw badInput({
    path: ["filter", "currency"],
    problem: `"${currency.slice(0, 20)}" is not a currency`,
    accepted: "an ISO 4217 code in capitals",
    example: "USD",
  });
}

type Bound = "minAmount" | "maxAmount" | "minValuation" | "maxValuation";

function checkRange(input: FundingFilterInput, min: Bound, max: Bound): DecimalRange | undefined {
  const given = [min, max].find((bound) => input[bound] !== undefined && input[bound] !== null);
  if (!given) return undefined;
  if (!input.currency) {
    throw badInput({
      path: ["filter", given],
      problem: "given without `currency`, and amounts of different currencies cannot be compared",
      accepted: "`currency` beside it",
      example: "USD",
    });
  }
  return dropEmpty({ min: input[min] ?? undefined, max: input[max] ?? undefined });
}
