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

/** What claims are filtered by, a list of values each. */
export type ListFacet = "modalities" | "types" | "speakers" | "topics" | "reviews";

/** All that claims are filtered by; `time` is both of its bounds. */
export type Facet = ListFacet | "time";

/** A value of a facet: what the lists of a filter are made of. */
export type FacetValue<F extends ListFacet> = ClaimFilter[F][number];

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

/** What a claim has of a facet. Of topics, everything that it names: whoever asks for claims about Meta is answered too. */
export function listValues<F extends ListFacet>(facet: F, claim: FilterableClaim): readonly FacetValue<F>[] {
  const read: (claim: FilterableClaim) => readonly FacetValue<F>[] = VALUES[facet];
  return read(claim);
}

const VALUES: { readonly [F in ListFacet]: (claim: FilterableClaim) => readonly FacetValue<F>[] } = {
  modalities: ({ modality }) => [modality],
  types: ({ __typename }) => [__typename],
  speakers: ({ assertedBy }) => [assertedBy.id],
  topics: ({ entities }) => entities.map(({ id }) => id),
  reviews: ({ reviews }) => (reviews.length === 0 ? ["NONE"] : reviews.map(({ verdict }) => verdict)),
};

type Test = (claim: FilterableClaim) => boolean;

const FACETS: readonly Facet[] = ["modalities", "types", "speakers", "topics", "reviews", "time"];

function buildTest(facet: Facet, filter: ClaimFilter): Test | undefined {
  return facet === "time" ? testTime(filter) : testList(facet, filter);
}

function testList(facet: ListFacet, filter: ClaimFilter): Test | undefined {
  if (filter[facet].length === 0) return undefined;
  const wanted = new Set<string>(filter[facet]);
  return (claim) => listValues(facet, claim).some((value) => wanted.has(value));
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
