import { cutPassage, type PassagePiece, type PlacedClaim } from "./cut-passage.ts";

/** The part of a GraphQL answer that a step is made of: an item of `dossier { story }`, as story.graphql asks for it. */
export interface StepAnswer {
  readonly id: string;
  readonly paragraph: number | null;
  readonly source: { readonly id: string };
  readonly title: string | null;
  readonly summary: string | null;
  /** Absent where it was not asked for, null where it is not at hand. */
  readonly text?: string | null;
  readonly claims: readonly { readonly id: string }[];
  readonly repeats: readonly { readonly id: string }[];
}

/** Where a claim is made, as claim-places.graphql asks for it. */
export type EvidenceAnswer =
  | {
      readonly __typename: "PassageEvidence";
      readonly source: { readonly id: string };
      readonly paragraph: number;
      readonly startInParagraph: number;
      readonly endInParagraph: number;
    }
  | { readonly __typename: "RecordEvidence" };

/** What one paragraph of a source says. */
export interface StoryStep {
  /** Counted from 1; the beginning, before the first one, is 0. */
  readonly number: number;
  readonly id: string;
  readonly title?: string;
  readonly summary?: string;
  readonly source: string;
  /** The paragraph, counted from 1, and how many its source has; absent for imported records. */
  readonly place?: { readonly paragraph: number; readonly paragraphs: number };
  /** The paragraph itself, cut where claims begin and end; absent where it is not at hand. */
  readonly passage?: readonly PassagePiece[];
  /** Ids of the claims that it makes first, in its order. */
  readonly claims: readonly string[];
  /** Ids of claims that an earlier step has told and that it makes again. */
  readonly repeats: readonly string[];
}

export interface StoryModel {
  readonly steps: readonly StoryStep[];
  /** The number of the step that tells a claim, by the claim's id. */
  readonly tellings: ReadonlyMap<string, number>;
}

/**
 * Reads an answer into the steps that a reader goes through.
 *
 * @param places where each claim is made, by its id
 * @param lengths how many paragraphs each source has, by its id
 */
export function buildStoryModel(
  answers: readonly StepAnswer[],
  places: ReadonlyMap<string, readonly EvidenceAnswer[]>,
  lengths: ReadonlyMap<string, number>,
): StoryModel {
  const steps = answers.map((answer, index): StoryStep => ({
    number: index + 1,
    id: answer.id,
    source: answer.source.id,
    claims: answer.claims.map(({ id }) => id),
    repeats: answer.repeats.map(({ id }) => id),
    ...(answer.title && { title: answer.title }),
    ...(answer.summary && { summary: answer.summary }),
    ...(answer.paragraph !== null && {
      place: { paragraph: answer.paragraph, paragraphs: lengths.get(answer.source.id) ?? answer.paragraph },
    }),
    ...(answer.text && { passage: cutPassage(answer.text, listPlaces(answer, places)) }),
  }));
  return { steps, tellings: new Map(steps.flatMap(({ number, claims }) => claims.map((id) => [id, number]))) };
}

/** What a story has told, and what it tells at the moment, by the ids of claims. */
export interface Told {
  readonly claims: ReadonlySet<string>;
  readonly now: ReadonlySet<string>;
}

/** What has been told when a reader is at a step; nothing at the beginning. */
export function tellUpTo({ steps }: StoryModel, number: number): Told {
  const current = steps[number - 1];
  return {
    claims: new Set(steps.slice(0, number).flatMap(({ claims }) => claims)),
    now: new Set([...(current?.claims ?? []), ...(current?.repeats ?? [])]),
  };
}

/** The step that a number means: the last one for numbers beyond it. */
export function clampStep({ steps }: StoryModel, number: number | undefined): number {
  return Math.min(Math.max(0, number ?? 0), steps.length);
}

/** Of all the passages of the step's claims those that stand in its own paragraph. */
function listPlaces(
  { source, paragraph, claims, repeats }: StepAnswer,
  places: ReadonlyMap<string, readonly EvidenceAnswer[]>,
): readonly PlacedClaim[] {
  return [...claims, ...repeats].flatMap(({ id }) =>
    (places.get(id) ?? []).flatMap((part) =>
      part.__typename === "PassageEvidence" && part.source.id === source.id && part.paragraph === paragraph
        ? { claim: id, start: part.startInParagraph, end: part.endInParagraph }
        : [],
    ),
  );
}
