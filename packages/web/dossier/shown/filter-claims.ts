import type { ClaimFilter } from "@dossier/shared/address";
import type { ClaimType, Modality, Verdict } from "@dossier/shared/model";

/** The part of a claim that a filter looks at. */
export interface FilterableClaim {
  readonly __typename: ClaimType;
  readonly modality: Modality;
  readonly assertedBy: { readonly id: string };
  /** Everything that it names. */
  readonly entities: readonly { readonly id: string }[];
  readonly reviews: readonly { readonly verdict: Verdict }[];
  readonly time?: {
    readonly start?: { readonly earliest: string } | null;
    readonly end?: { readonly latest: string } | null;
  } | null;
}

/** What claims are filtered by; `time` is both of its bounds. */
export type Facet = "modalities" | "types" | "speakers" | "topics" | "reviews" | "time";

/**
 * The claims that pass every part of the filter; all of them, and the same list, where it asks for nothing.
 *
 * @param except a part that is not looked at, so that one can count what its other values would give
 */
export function filterClaims<C extends FilterableClaim>(
  claims: readonly C[],
  filter: ClaimFilter,
  except?: Facet,
): readonly C[] {
  const tests = FACETS.filter((facet) => facet !== except).flatMap((facet) => buildTest(facet, filter) ?? []);
  return tests.length === 0 ? claims : claims.filter((claim) => tests.every((test) => test(claim)));
}

type Test = (claim: FilterableClaim) => boolean;

const FACETS: readonly Facet[] = ["modalities", "types", "speakers", "topics", "reviews", "time"];

function buildTest(facet: Facet, filter: ClaimFilter): Test | undefined {
  switch (facet) {
    case "modalities":
      return testList(filter.modalities, ({ modality }) => [modality]);
    case "types":
      return testList(filter.types, ({ __typename }) => [__typename]);
    case "speakers":
      return testList(filter.speakers, ({ assertedBy }) => [assertedBy.id]);
    case "topics":
      return testList(filter.topics, ({ entities }) => entities.map(({ id }) => id));
    case "reviews":
      return testList(filter.reviews, ({ reviews }) =>
        reviews.length === 0 ? ["NONE" as const] : reviews.map(({ verdict }) => verdict),
      );
    case "time":
      return testTime(filter);
  }
}

function testList<V>(asked: readonly V[], valuesOf: (claim: FilterableClaim) => readonly V[]): Test | undefined {
  if (asked.length === 0) return undefined;
  const wanted = new Set(asked);
  return (claim) => valuesOf(claim).some((value) => wanted.has(value));
}

/** A claim without a date may have held at any time; but who asks for a time asks for what is known to be of it. */
function testTime({ from, to }: ClaimFilter): Test | undefined {
  if (from === undefined && to === undefined) return undefined;
  return ({ time }) => {
    const begins = time?.start?.earliest;
    const ends = time?.end?.latest;
    if (begins === undefined && ends === undefined) return false;
    // "2013-12-09" begins with "2013": a day is compared by as much of it as the bound tells.
    if (from !== undefined && ends !== undefined && ends.slice(0, from.length) < from) return false;
    return to === undefined || begins === undefined || begins.slice(0, to.length) <= to;
  };
}
