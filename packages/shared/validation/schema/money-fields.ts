import { z } from "zod";
import { describeValue } from "../describe-value.ts";
import { findNearestName } from "../nearest-name.ts";
import { mapping } from "./text-fields.ts";

/** An amount with its currency; the amount stays text from the file to the reader. */
export function money(description: string) {
  return mapping({
    amount: decimal("The amount in full, as a decimal number: 1250000.50"),
    currency: currency(),
    approximate: z.boolean().default(false).describe("Whether the source gives it as a round number"),
  }).describe(description);
}

/** A decimal number as text, never made a float. */
export function decimal(description: string) {
  const expected = "a decimal number without separators, such as 14300000000";
  return z
    .union([z.string(), z.number()], { error: expected })
    .transform(String)
    .superRefine((value, context) => {
      if (/^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value)) return;
      const plain = value.replaceAll(/[,_ ]/g, "");
      const suggestion = /^[1-9]\d*(?:\.\d+)?$/.test(plain) ? plain : undefined;
      context.addIssue({ code: "custom", params: { expected, got: describeValue(value), suggestion } });
    })
    .describe(description);
}

function currency() {
  const codes = new Set(Intl.supportedValuesOf("currency"));
  const expected = "an ISO 4217 currency code such as USD";
  return z
    .string()
    .superRefine((code, context) => {
      if (codes.has(code)) return;
      const suggestion = findNearestName(code, codes);
      context.addIssue({ code: "custom", params: { expected, got: describeValue(code), suggestion } });
    })
    .describe(expected);
}
