import { z } from "zod";
import type { DossierContext } from "../dossier-context.ts";
import { reference } from "./references.ts";
import { mapping, text, webAddress } from "./text-fields.ts";

/** A pointer to a passage of a text, or to a field of an imported record. */
export function buildEvidenceSchema(known: DossierContext) {
  return z.union([buildPassageSchema(known), buildRecordSchema(known)], {
    error: "evidence with paragraph, start and end, or with record",
  });
}

function buildPassageSchema(known: DossierContext) {
  return mapping({
    source: sourceId(known),
    paragraph: z.int().min(1).describe("Line of the text, counted from 1"),
    start: z.int().min(0).describe("First character, in Unicode code points from the beginning of the whole text"),
    end: z.int().min(1).describe("The character after the last one"),
    mentions: z.array(text()).default([]).describe("Names, numbers and dates that the passage contains word for word"),
  })
    .superRefine((passage, context) => {
      // What is below its own limit has been reported already.
      if (passage.paragraph < 1 || passage.start < 0) return;
      const refuse = (key: string, expected: string, got: string): void =>
        context.addIssue({ code: "custom", path: [key], params: { expected, got } });
      if (passage.start >= passage.end) {
        refuse("end", `an end after the start ${passage.start}`, String(passage.end));
        return;
      }
      const { sources } = known;
      if (!sources) return;
      if (passage.source === undefined && sources.size !== 1) {
        refuse("source", `a source, one of ${[...sources.keys()].join(", ")}`, "nothing");
        return;
      }
      const paragraphs = sources.get(passage.source ?? [...sources.keys()][0] ?? "");
      if (!paragraphs) return;
      const length = paragraphs[passage.paragraph - 1];
      if (length === undefined) {
        refuse("paragraph", `a paragraph from 1 to ${paragraphs.length}`, String(passage.paragraph));
        return;
      }
      const first = paragraphs.slice(0, passage.paragraph - 1).reduce((sum, line) => sum + line + 1, 0);
      const range = `an offset inside paragraph ${passage.paragraph} (${first} to ${first + length})`;
      if (passage.start < first || passage.start > first + length) refuse("start", range, String(passage.start));
      if (passage.end < first || passage.end > first + length) refuse("end", range, String(passage.end));
    })
    .describe("A passage of a text");
}

function buildRecordSchema(known: DossierContext) {
  return mapping({
    source: sourceId(known),
    record: text().describe("Name or number of the record in its source"),
    field: text().optional().describe("The field of the record"),
    address: webAddress("Where the record can be read").optional(),
  })
    .superRefine((record, context) => {
      if (record.source !== undefined || !known.sources || known.sources.size === 1) return;
      const expected = `a source, one of ${[...known.sources.keys()].join(", ")}`;
      context.addIssue({ code: "custom", path: ["source"], params: { expected, got: "nothing" } });
    })
    .describe("A field of an imported record");
}

function sourceId(known: DossierContext) {
  const ids = known.sources && new Map([...known.sources.keys()].map((id) => [id, ""]));
  return reference(ids, "source of this dossier", "The source; may be left out where there is only one").optional();
}
