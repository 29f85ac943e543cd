import { numberFormat } from "../dates/index.ts";
import type { LanguageTag, Money } from "../model/index.ts";
import { selectMessages } from "./messages/select-messages.ts";

/**
 * Writes an amount briefly: `US$14.3 billion`, `143億美元`, `about …`, `約…`. At most two decimals of the compact number
 * are kept. The amount goes to `Intl` as text, so that no digit passes through a float.
 */
export function formatMoney(money: Money, lang: LanguageTag): string {
  const messages = selectMessages(lang);
  const number = formatCompact(money.amount, messages.lang);
  const text = messages.money(number, {
    symbol: currencyPart(money.currency, messages.lang, "symbol"),
    name: currencyPart(money.currency, messages.lang, "name"),
  });
  return money.approximate ? messages.about(text) : text;
}

function formatCompact(amount: string, locale: string): string {
  const format = numberFormat(locale, {
    notation: "compact",
    compactDisplay: "long",
    maximumFractionDigits: 2,
    roundingMode: "halfEven",
  });
  return format.format(amount as Intl.StringNumericLiteral);
}

function currencyPart(currency: string, locale: string, currencyDisplay: "symbol" | "name"): string {
  const parts = numberFormat(locale, { style: "currency", currency, currencyDisplay }).formatToParts(1);
  return parts.find(({ type }) => type === "currency")?.value ?? currency;
}
