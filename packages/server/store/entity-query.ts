import type { IsoDay } from "@dossier/shared/dates";
import type { EntityType, OrganizationKind, WorkKind } from "@dossier/shared/model";
import type { ClaimFilter } from "./claim-query.ts";
import type { EntityOrder } from "./order.ts";
import type { PageRequest } from "./page.ts";

/** Which entities: every condition that is given must hold; of a list one value must hold. */
export interface EntityFilter {
  readonly types?: readonly EntityType[];
  /** A name or alias contains this text, both in the folded form that search uses, spaces and hyphens apart. */
  readonly name?: string;
  readonly dossiers?: readonly string[];
  readonly organizationKinds?: readonly OrganizationKind[];
  readonly workKinds?: readonly WorkKind[];
  /** Works that belong to one of these topics. */
  readonly topics?: readonly string[];
  /** People who hold a post of which all of this is so. */
  readonly role?: RoleFilter;
  /** Organizations that a claim, not denied, says to be part of one of these. */
  readonly partOf?: readonly string[];
  /** Works in which one of these has a part. */
  readonly contributors?: readonly string[];
}

export interface RoleFilter {
  readonly organizations?: readonly string[];
  /** The title contains this text, in any language, folded as names are. */
  readonly title?: string;
  /** Held on this day, surely or possibly. */
  readonly asOf?: IsoDay;
}

export interface EntityPageQuery {
  readonly filter: EntityFilter;
  readonly order: EntityOrder;
  readonly page: PageRequest;
}

/** Those tied to an entity by claims that the filter lets through: the most claims first, then by id. */
export interface NeighbourPageQuery {
  readonly entity: string;
  readonly filter: ClaimFilter;
  readonly page: PageRequest;
}

/** Ids: one neighbour, and the claims that tie it, in the order of the story. */
export interface Neighbour {
  readonly entity: string;
  readonly claims: readonly string[];
}
