import { z } from "zod";
import type { DossierContext } from "../dossier-context.ts";
import { localizedText, mapping } from "./text-fields.ts";

/** What an editor says of one paragraph of a source. */
export function buildPassageSummarySchema(known: DossierContext) {
  return mapping({
    paragraph: z.int().min(1).describe("Line of the text, counted from 1"),
    title: localizedText(known, "A short heading of ours, three to seven words a language"),
    summary: localizedText(known, "What the paragraph says, in one or two sentences of ours"),
  }).describe("What one paragraph says, in our own words, for reading the story passage by passage");
}

interface PassagesOfSource {
  readonly paragraphs: readonly number[];
  readonly passages: readonly { readonly paragraph: number }[];
}

/** Each passage is of a paragraph that there is and that holds something, each paragraph has one, and they are in order. */
export function checkPassageOrder({ paragraphs, passages }: PassagesOfSource, context: z.core.$RefinementCtx): void {
  const first = new Map<number, number>();
  let furthest = 0;
  for (const [index, { paragraph }] of passages.entries()) {
    // What is below its own limit has been reported already.
    if (paragraph < 1) continue;
    const refuse = (expected: string, got = String(paragraph)): void =>
      context.addIssue({ code: "custom", path: ["passages", index, "paragraph"], params: { expected, got } });
    const length = paragraphs[paragraph - 1];
    const earlier = first.get(paragraph);
    if (length === undefined) refuse(`a paragraph from 1 to ${paragraphs.length}`);
    else if (length === 0) refuse("a paragraph that is not empty", `${paragraph}, which has no characters`);
    else if (earlier !== undefined)
      refuse("a paragraph of its own", `${paragraph}, which passages[${earlier}] has already`);
    else if (paragraph < furthest) refuse(`a paragraph after ${furthest}, as the passages are in reading order`);
    if (earlier === undefined) first.set(paragraph, index);
    if (length !== undefined) furthest = Math.max(furthest, paragraph);
  }
}
