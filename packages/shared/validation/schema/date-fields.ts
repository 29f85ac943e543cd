import { z } from "zod";
import type { FuzzyDate, FuzzyInterval } from "../../dates/index.ts";
import {
  buildFuzzyInterval,
  isDateProblem,
  parseFuzzyDate,
  parseFuzzyInterval,
  type DateProblem,
} from "../../dates/parse-edtf.ts";
import type { DossierContext } from "../dossier-context.ts";
import { localizedText, mapping } from "./text-fields.ts";

const EXPECTED_DATE = "an EDTF date (2013, 2013-12-09, 2025-22 for summer, 1960~ for about)";
const QUOTES = `a choice of dates in quotes: "[2025-11-20,2025-11-21]"`;
const PHRASE = "What the source's own relative words mean, in a few words of ours (last summer)";

/** A date: EDTF as text, or `{edtf, phrase}`. */
export function fuzzyDate(known: DossierContext, description: string) {
  return z
    .union([z.string(), z.number(), dateWithPhrase(known)], { error: explainDate })
    .transform((value, context): FuzzyDate => {
      const isPlain = typeof value !== "object";
      const date = isPlain ? parseFuzzyDate(String(value)) : parseFuzzyDate(String(value.edtf), value.phrase);
      return isDateProblem(date) ? refuse(context, date, isPlain ? [] : ["edtf"], value) : date;
    })
    .describe(description);
}

/** When something held: EDTF as text, `{edtf, phrase}`, or `{start, end, phrase}` with what the source states of them. */
export function fuzzyInterval(known: DossierContext, description: string) {
  const shape = mapping({
    edtf: edtfText(
      "A date, or an interval such as 2013/2025-12, 2013/.. (still so) or 2013/ (ended, not known when)",
    ).optional(),
    start: bound(known, "When it began; leave it out where the source does not say").optional(),
    end: bound(known, "When it ended; .. where it went on; leave it out where the source does not say").optional(),
    phrase: localizedText(known, PHRASE).optional(),
  });
  return z
    .union([z.string(), z.number(), shape], { error: explainTime })
    .transform((value, context): FuzzyInterval => {
      if (typeof value !== "object") return finish(context, parseFuzzyInterval(String(value)), [], value);
      const { edtf, start, end, phrase } = value;
      const bounded = start !== undefined || end !== undefined;
      if ((edtf !== undefined) === bounded) {
        const got = bounded ? "both" : "neither";
        return refuse(context, { expected: "either edtf, or start and end", got }, [], value);
      }
      if (edtf !== undefined) return finish(context, parseFuzzyInterval(String(edtf), phrase), ["edtf"], value);
      return finish(context, buildFuzzyInterval({ start, end }, phrase), [], value);
    })
    .describe(description);
}

function dateWithPhrase(known: DossierContext) {
  return mapping({ edtf: edtfText("The date in EDTF"), phrase: localizedText(known, PHRASE).optional() });
}

function edtfText(description: string) {
  return z.union([z.string(), z.number()], { error: EXPECTED_DATE }).describe(description);
}

function bound(known: DossierContext, description: string) {
  return z
    .union([z.string(), z.number(), dateWithPhrase(known)], { error: explainDate })
    .transform((value, context): FuzzyDate | ".." => {
      if (value === "..") return "..";
      const isPlain = typeof value !== "object";
      const date = isPlain ? parseFuzzyDate(String(value)) : parseFuzzyDate(String(value.edtf), value.phrase);
      return isDateProblem(date) ? refuse(context, date, isPlain ? [] : ["edtf"], value) : date;
    })
    .describe(description);
}

function explainTime({ input }: { readonly input?: unknown }): string {
  return Array.isArray(input) ? QUOTES : "an EDTF date or interval, or a mapping with edtf, or with start and end";
}

function explainDate({ input }: { readonly input?: unknown }): string {
  return Array.isArray(input) ? QUOTES : EXPECTED_DATE;
}

type Context = z.core.$RefinementCtx;

function finish(context: Context, result: FuzzyInterval | DateProblem, path: string[], input: unknown): FuzzyInterval {
  return isDateProblem(result) ? refuse(context, result, path, input) : result;
}

function refuse(context: Context, problem: DateProblem, path: string[], input: unknown): never {
  context.issues.push({ code: "custom", path, input, params: { ...problem } });
  return z.NEVER;
}
