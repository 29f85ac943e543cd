import { GraphQLScalarType, Kind, type ValueNode } from "graphql";

import { badValue } from "../errors/bad-input.ts";

/** A decimal number kept as text, so that no amount of money is ever rounded by a float. */
export const DecimalScalar = new GraphQLScalarType<string, string>({
  name: "Decimal",
  description:
    'An exact decimal number as text, for example "14300000000" or "0.5". Write it in quotation marks; a whole number is accepted without.',
  serialize: String,
  parseValue: (value) => parseDecimal(Number.isSafeInteger(value) ? String(value) : value),
  parseLiteral: (node) =>
    parseDecimal(
      node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT ? node.value : undefined,
      node,
    ),
});

function parseDecimal(value: unknown, node?: ValueNode): string {
  if (typeof value === "string" && value.length <= 40 && /^-?\d+(\.\d+)?$/.test(value)) return value;
  const form = {
    noun: "a decimal number",
    accepted: "digits with an optional decimal point, without separators or units, as text",
    example: "14300000000",
  };
  throw badValue("Decimal", value, form, node);
}
