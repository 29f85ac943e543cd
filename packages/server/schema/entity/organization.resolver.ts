import type { Claim, Entity, Organization, Relationship } from "@dossier/shared/model";
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { ClaimFilter, EndFilter } from "../../store/claim-query.ts";
import { First, listClaims } from "../claim/claim-lists.ts";
import { FundingType } from "../claim/funding.type.ts";
import { RoleType } from "../claim/role.type.ts";
import type { ApiContext } from "../context.ts";
import type { MaybePromise } from "../loaders/batch-loader.ts";
import { DateScalar } from "../scalars/date.scalar.ts";
import { OrganizationType } from "./organization.type.ts";

type Claims = MaybePromise<readonly Claim[]>;

@Resolver(() => OrganizationType)
export class OrganizationResolver {
  @FieldResolver(() => [RoleType], { description: "Posts held in it, in order of time." })
  people(
    @Root() organization: Organization,
    @Arg("asOf", () => DateScalar, { nullable: true, description: "Only posts held on this day, surely or possibly." })
    asOf: string | null,
    @First() first: number,
    @Ctx() context: ApiContext,
  ): Claims {
    const ends = [{ entities: [organization.id], parts: ["ORGANIZATION"] as const }];
    return listClaims(context, { types: ["Role"], ends, ...(asOf ? { asOf } : {}) }, first);
  }

  @FieldResolver(() => [FundingType], { description: "Money for it, in order of time." })
  fundingReceived(@Root() organization: Organization, @First() first: number, @Ctx() context: ApiContext): Claims {
    const ends = [{ entities: [organization.id], parts: ["RECIPIENT"] as const }];
    return listClaims(context, { types: ["Funding"], ends }, first);
  }

  @FieldResolver(() => [FundingType], { description: "Money from it, in order of time." })
  fundingMade(@Root() organization: Organization, @First() first: number, @Ctx() context: ApiContext): Claims {
    const ends = [{ entities: [organization.id], parts: ["INVESTOR"] as const }];
    return listClaims(context, { types: ["Funding"], ends }, first);
  }

  @FieldResolver(() => [OrganizationType], { description: "Organizations that a claim says to be part of it." })
  parts(@Root() organization: Organization, @First() first: number, @Ctx() context: ApiContext) {
    return listRelated(context, { entities: [organization.id], parts: ["TO"] }, (claim) => claim.from, first);
  }

  @FieldResolver(() => [OrganizationType], { description: "Organizations that a claim says it to be part of." })
  partOf(@Root() organization: Organization, @First() first: number, @Ctx() context: ApiContext) {
    return listRelated(context, { entities: [organization.id], parts: ["FROM"] }, (claim) => claim.to, first);
  }
}

/** The organizations at the other end of affirmed PART_OF claims, each once. */
async function listRelated(
  context: ApiContext,
  end: EndFilter,
  otherOf: (claim: Relationship) => string,
  first: number,
): Promise<readonly Entity[]> {
  const filter: ClaimFilter = { relationshipKinds: ["PART_OF"], polarity: "AFFIRMED", ends: [end] };
  const claims = await listClaims(context, filter, first);
  const ids = new Set(claims.flatMap((claim) => (claim.type === "Relationship" ? [otherOf(claim)] : [])));
  const entities = await Promise.all(Array.from(ids, async (id) => context.load.entity(id)));
  return entities.filter(({ type }) => type === "Organization");
}
