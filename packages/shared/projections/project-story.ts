import type { Claim, Dossier, Evidence } from "../model/index.ts";

/** The claims that one paragraph of one source makes first. */
export interface StoryStep {
  readonly source: string;
  /** Counted from 1; null for claims that rest on an imported record, which has no paragraphs. */
  readonly paragraph: number | null;
  /** Ids of claims, by where in the paragraph their first passage starts. */
  readonly claims: readonly string[];
}

/**
 * Tells a dossier in the order of its sources: each claim once, at its earliest passage. Records come after the passages of
 * the same source, in the order of the claims.
 */
export function projectStory(dossier: Pick<Dossier, "sources" | "claims">): readonly StoryStep[] {
  const sourcePlaces = new Map(dossier.sources.map(({ id }, index) => [id, index]));
  const placed = dossier.claims
    .flatMap((claim) => locate(claim, sourcePlaces) ?? [])
    .toSorted((a, b) => comparePlaces(a.place, b.place));

  const steps: { source: string; paragraph: number | null; claims: string[] }[] = [];
  for (const { claim, source, paragraph } of placed) {
    const last = steps.at(-1);
    if (last && last.source === source && last.paragraph === paragraph) last.claims.push(claim);
    else steps.push({ source, paragraph, claims: [claim] });
  }
  return steps;
}

/** Source, paragraph and offset, as numbers that compare in reading order. */
type Place = readonly [source: number, paragraph: number, start: number];

interface Placed {
  readonly claim: string;
  readonly source: string;
  readonly paragraph: number | null;
  readonly place: Place;
}

function locate(claim: Claim, sourcePlaces: ReadonlyMap<string, number>): Placed | undefined {
  return claim.evidence
    .map((evidence) => ({
      claim: claim.id,
      source: evidence.source,
      paragraph: evidence.kind === "PASSAGE" ? evidence.paragraph : null,
      place: placeOf(evidence, sourcePlaces),
    }))
    .toSorted((a, b) => comparePlaces(a.place, b.place))[0];
}

function placeOf(evidence: Evidence, sourcePlaces: ReadonlyMap<string, number>): Place {
  const source = sourcePlaces.get(evidence.source) ?? sourcePlaces.size;
  return evidence.kind === "PASSAGE"
    ? [source, evidence.paragraph, evidence.start]
    : [source, Number.MAX_SAFE_INTEGER, 0];
}

function comparePlaces(a: Place, b: Place): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
