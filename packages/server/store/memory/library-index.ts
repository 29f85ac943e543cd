import type { Causation, Claim, Dossier, Entity, Review, Source, UnnamedSource } from "@dossier/shared/model";
import { listClaimEntities } from "@dossier/shared/model";
import type { ClaimOrder, FundingOrder } from "../order.ts";
import type { StoredLibrary } from "../stored-library.ts";
import { type ClaimOrderings, buildClaimOrderings } from "./claim-orderings.ts";
import { sortBy } from "./ordering.ts";

/** Everything that is looked up, made once when the data is loaded. */
export interface LibraryIndex extends StoredLibrary {
  readonly dossiersById: ReadonlyMap<string, Dossier>;
  readonly entitiesById: ReadonlyMap<string, Entity>;
  readonly claimsById: ReadonlyMap<string, Claim>;
  readonly reviewsById: ReadonlyMap<string, Review>;
  readonly sourcesById: ReadonlyMap<string, Source>;
  readonly unnamedSourcesById: ReadonlyMap<string, UnnamedSource>;
  readonly orderings: ClaimOrderings;
  /** All claims, sorted, in every order. */
  readonly claimsInOrder: Readonly<Record<ClaimOrder | FundingOrder, readonly Claim[]>>;
  /** The claims that name an entity, in the order of the story. */
  readonly claimsByEntity: ReadonlyMap<string, readonly Claim[]>;
  readonly claimsByDossier: ReadonlyMap<string, readonly Claim[]>;
  /** Sorted ids. */
  readonly dossiersByEntity: ReadonlyMap<string, readonly string[]>;
  readonly causesByEffect: ReadonlyMap<string, readonly Causation[]>;
  readonly effectsByCause: ReadonlyMap<string, readonly Causation[]>;
}

export function buildLibraryIndex(library: StoredLibrary): LibraryIndex {
  const { dossiers, entities } = library;
  const orderings = buildClaimOrderings(dossiers);
  const claims = dossiers.flatMap((dossier) => dossier.claims);
  const story = sortBy(claims, orderings.STORY);
  const causations = story.filter((claim) => claim.type === "Causation");
  return {
    ...library,
    orderings,
    claimsInOrder: {
      STORY: story,
      TIME_ASC: sortBy(claims, orderings.TIME_ASC),
      TIME_DESC: sortBy(claims, orderings.TIME_DESC),
      STATED_ASC: sortBy(claims, orderings.STATED_ASC),
      STATED_DESC: sortBy(claims, orderings.STATED_DESC),
      AMOUNT_ASC: sortBy(claims, orderings.AMOUNT_ASC),
      AMOUNT_DESC: sortBy(claims, orderings.AMOUNT_DESC),
    },
    dossiersById: indexById(dossiers),
    entitiesById: indexById(entities),
    claimsById: indexById(claims),
    reviewsById: indexById(dossiers.flatMap(({ reviews }) => reviews)),
    sourcesById: indexById(dossiers.flatMap(({ sources }) => sources)),
    unnamedSourcesById: indexById(dossiers.flatMap(({ unnamedSources }) => unnamedSources)),
    claimsByEntity: groupBy(story, listClaimEntities),
    claimsByDossier: groupBy(story, (claim) => [claim.dossier]),
    dossiersByEntity: listMemberships(dossiers),
    causesByEffect: groupBy(causations, (claim) => [claim.effect]),
    effectsByCause: groupBy(causations, (claim) => [claim.cause]),
  };
}

function indexById<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function groupBy<T>(things: readonly T[], keysOf: (thing: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    for (const key of keysOf(thing)) {
      const group = groups.get(key);
      if (group) group.push(thing);
      else groups.set(key, [thing]);
    }
  }
  return groups;
}

function listMemberships(dossiers: readonly Dossier[]): ReadonlyMap<string, readonly string[]> {
  const memberships = new Map<string, string[]>();
  for (const { id, entities } of dossiers.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const entity of entities) memberships.set(entity.id, [...(memberships.get(entity.id) ?? []), id]);
  }
  return memberships;
}
