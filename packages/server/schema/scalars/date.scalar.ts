import { countDays } from "@dossier/shared/dates";
import { GraphQLScalarType, Kind, type ValueNode } from "graphql";

import { badValue } from "../errors/bad-input.ts";

/** A calendar day as text, `YYYY-MM-DD`; a day that no calendar has is refused. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: "Date",
  description: "A calendar day in UTC, written YYYY-MM-DD, for example 2025-11-20.",
  serialize: String,
  parseValue: (value) => parseDay(value),
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : undefined, node),
});

function parseDay(value: unknown, node?: ValueNode): string {
  if (typeof value === "string" && isDay(value)) return value;
  const form = {
    noun: "a calendar day",
    accepted: 'a day written "YYYY-MM-DD"',
    example: "2025-11-20",
  };
  throw badValue("Date", value, form, node);
}

function isDay(text: string): boolean {
  const [, year = 0, month = 0, day = 0] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  return month >= 1 && month <= 12 && day >= 1 && day <= countDays(year, month);
}
