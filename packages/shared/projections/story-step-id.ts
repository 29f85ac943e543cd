/** Where a step of a story stands: a paragraph of a source, or the records of it. */
export interface StoryStepPlace {
  readonly dossier: string;
  readonly source: string;
  /** Counted from 1; null for records. */
  readonly paragraph: number | null;
}

/** Writes the id of a step: `lecun-leaves-meta/barrons-china-2025-11/8`, and `…/records` for records. */
export function formatStepId({ dossier, source, paragraph }: StoryStepPlace): string {
  return `${dossier}/${source}/${paragraph ?? RECORDS}`;
}

/** Reads the id of a step; `null` for what is none. Whether there is such a step is not looked at. */
export function parseStepId(id: string): StoryStepPlace | null {
  const [, dossier, source, step] = /^([^/]+)\/([^/]+)\/(records|[1-9]\d{0,8})$/.exec(id) ?? [];
  if (!dossier || !source || !step) return null;
  return { dossier, source, paragraph: step === RECORDS ? null : Number(step) };
}

const RECORDS = "records";
