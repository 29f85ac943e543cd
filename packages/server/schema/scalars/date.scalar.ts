import { GraphQLScalarType, Kind } from "graphql";

import { badInput } from "../errors/bad-input.ts";

/** A calendar day as text, `YYYY-MM-DD`; a day that no calendar has is refused. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: "Date",
  description: "A calendar day in UTC, written YYYY-MM-DD, for example 2025-11-20.",
  serialize: String,
  parseValue: (value) => parseDay(value),
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : undefined),
});

function parseDay(value: unknown): string {
  if (typeof value === "string" && isDay(value)) return value;
  throw badInput({
    path: ["Date"],
    problem: `${JSON.stringify(value) ?? "this"} is not a calendar day`,
    accepted: 'a day written "YYYY-MM-DD"',
    example: "2025-11-20",
  });
}

function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}
