import type { Claim, Dossier, Evidence, LocalizedText, Source } from "../model/index.ts";
import { formatStepId } from "./story-step-id.ts";

/** What one paragraph of one source says: an editor's words about it, and the claims that it makes. */
export interface StoryStep {
  /** Unique in the whole library, and the same as long as the paragraph is. */
  readonly id: string;
  readonly source: string;
  /** Counted from 1; null for claims that rest on imported records, which have no paragraphs. */
  readonly paragraph: number | null;
  /** Empty where no editor has written about the paragraph. */
  readonly title: readonly LocalizedText[];
  readonly summary: readonly LocalizedText[];
  /** Where the paragraph stands in the text, in code points, the end not included; null without a paragraph. */
  readonly start: number | null;
  readonly end: number | null;
  /** Ids of the claims that it makes first, by where in the paragraph their passage starts. */
  readonly claims: readonly string[];
  /** Ids of claims that an earlier step has told and that it makes again, in the same order. */
  readonly repeats: readonly string[];
}

/**
 * Tells a dossier in the order of its sources: each claim once, at its earliest passage. A paragraph is a step where it makes
 * a claim first or an editor has written about it; one that only repeats is none. Records come after the passages of the same
 * source, in the order of the claims.
 */
export function projectStory(dossier: Pick<Dossier, "id" | "sources" | "claims">): readonly StoryStep[] {
  const sourcePlaces = new Map(dossier.sources.map(({ id }, index) => [id, index]));
  const tellings = dossier.claims.map((claim) => locate(claim, sourcePlaces));
  const firsts = tellings.flatMap(([first]) => first ?? []).toSorted(comparePlaces);
  const later = tellings.flatMap((places) => places.slice(1)).toSorted(comparePlaces);

  const drafts = new Map<string, StepDraft>();
  const open = ({ source, paragraph, place }: Omit<Telling, "claim">): StepDraft => {
    const id = formatStepId({ dossier: dossier.id, source, paragraph });
    const draft = drafts.get(id) ?? { id, source, paragraph, place, claims: new Set(), repeats: new Set() };
    drafts.set(id, draft);
    return draft;
  };
  for (const [index, { id: source, passages }] of dossier.sources.entries()) {
    for (const { paragraph } of passages) open({ source, paragraph, place: [index, paragraph, 0] });
  }
  for (const telling of firsts) open(telling).claims.add(telling.claim);
  for (const { claim, source, paragraph } of later) {
    const draft = drafts.get(formatStepId({ dossier: dossier.id, source, paragraph }));
    if (draft && !draft.claims.has(claim)) draft.repeats.add(claim);
  }

  const paragraphs = new Map(dossier.sources.map((source) => [source.id, measureParagraphs(source)]));
  return [...drafts.values()].toSorted(comparePlaces).map(({ id, source, paragraph, claims, repeats }) => {
    const { title, summary, start, end } = paragraphs.get(source)?.[(paragraph ?? 0) - 1] ?? UNMEASURED;
    return { id, source, paragraph, title, summary, start, end, claims: [...claims], repeats: [...repeats] };
  });
}

/** Source, paragraph and offset, as numbers that compare in reading order. */
type Place = readonly [source: number, paragraph: number, start: number];

interface Telling {
  readonly claim: string;
  readonly source: string;
  readonly paragraph: number | null;
  readonly place: Place;
}

interface StepDraft extends Omit<Telling, "claim"> {
  readonly id: string;
  readonly claims: Set<string>;
  readonly repeats: Set<string>;
}

type MeasuredParagraph = Pick<StoryStep, "title" | "summary" | "start" | "end">;

const UNMEASURED: MeasuredParagraph = { title: [], summary: [], start: null, end: null };

/** Each paragraph with its place in the text and what is written about it. */
function measureParagraphs({ paragraphs, passages }: Source): readonly MeasuredParagraph[] {
  const words = new Map(passages.map((passage) => [passage.paragraph, passage]));
  let end = -1;
  return paragraphs.map((length, index) => {
    const { title, summary } = words.get(index + 1) ?? UNMEASURED;
    const start = end + 1;
    end = start + length;
    return { title, summary, start, end };
  });
}

/** Where a claim is made, the earliest place first. */
function locate(claim: Claim, sourcePlaces: ReadonlyMap<string, number>): readonly Telling[] {
  return claim.evidence
    .map((evidence) => ({
      claim: claim.id,
      source: evidence.source,
      paragraph: evidence.kind === "PASSAGE" ? evidence.paragraph : null,
      place: placeOf(evidence, sourcePlaces),
    }))
    .toSorted(comparePlaces);
}

function placeOf(evidence: Evidence, sourcePlaces: ReadonlyMap<string, number>): Place {
  const source = sourcePlaces.get(evidence.source) ?? sourcePlaces.size;
  return evidence.kind === "PASSAGE"
    ? [source, evidence.paragraph, evidence.start]
    : [source, Number.MAX_SAFE_INTEGER, 0];
}

interface Placed {
  readonly place: Place;
}

function comparePlaces({ place: a }: Placed, { place: b }: Placed): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
