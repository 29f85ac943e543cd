import type { Claim, Entity } from "@dossier/shared/model";
import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";

import type { DossierHead } from "../../store/dossier-store.ts";
import type { ClaimOrder, EntityOrder, FundingOrder } from "../../store/order.ts";
import { connectClaims } from "../claim/claim-lists.ts";
import {
  ClaimConnectionType,
  DossierConnectionType,
  FundingConnectionType,
  OrganizationConnectionType,
  PersonConnectionType,
  ResearchClaimConnectionType,
  WorkConnectionType,
} from "../connection/connection-types.ts";
import { type Connection, buildConnection } from "../connection/connection.ts";
import { PageArgs } from "../connection/page.args.ts";
import { parsePageRequest } from "../connection/page-request.ts";
import type { ApiContext } from "../context.ts";
import { connectEntities } from "../entity/connect-entities.ts";
import { ClaimFilterInput } from "../filter/claim-filter.input.ts";
import { OrganizationFilterInput, PersonFilterInput, WorkFilterInput } from "../filter/entity-filters.input.ts";
import { FundingFilterInput } from "../filter/funding-filter.input.ts";
import { parseClaimFilter } from "../filter/parse-claim-filter.ts";
import { parseOrganizationFilter, parsePersonFilter, parseWorkFilter } from "../filter/parse-entity-filters.ts";
import { parseFundingFilter } from "../filter/parse-funding-filter.ts";
import { parseResearchClaimFilter } from "../filter/parse-research-claim-filter.ts";
import { ResearchClaimFilterInput } from "../filter/research-claim-filter.input.ts";
import { ClaimOrderEnum, EntityOrderEnum, FundingOrderEnum } from "../order/order.enums.ts";

const ORDER = "In which order.";

@Resolver()
export class ListsResolver {
  @Query(() => DossierConnectionType, { description: "All dossiers, by id." })
  async dossiers(@Args(() => PageArgs) args: PageArgs, @Ctx() { store }: ApiContext): Promise<Connection<DossierHead>> {
    const page = parsePageRequest(args, "dossiers");
    return buildConnection(await store.dossierPage(page), "dossiers", () => store.countDossiers());
  }

  @Query(() => PersonConnectionType, { description: "People, by name, organization, post or day." })
  async people(
    @Arg("filter", () => PersonFilterInput, { nullable: true, description: "Which people to take." })
    filter: PersonFilterInput | null,
    @Arg("orderBy", () => EntityOrderEnum, { defaultValue: "NAME_ASC", description: ORDER }) orderBy: EntityOrder,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<Entity>> {
    return connectEntities(context, "people", await parsePersonFilter(filter, context), orderBy, page);
  }

  @Query(() => OrganizationConnectionType, { description: "Organizations, by name, kind or what they are part of." })
  async organizations(
    @Arg("filter", () => OrganizationFilterInput, { nullable: true, description: "Which organizations to take." })
    filter: OrganizationFilterInput | null,
    @Arg("orderBy", () => EntityOrderEnum, { defaultValue: "NAME_ASC", description: ORDER }) orderBy: EntityOrder,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<Entity>> {
    return connectEntities(context, "organizations", await parseOrganizationFilter(filter, context), orderBy, page);
  }

  @Query(() => WorkConnectionType, {
    description: "Models, architectures, software, systems, research programmes, publications.",
  })
  async works(
    @Arg("filter", () => WorkFilterInput, { nullable: true, description: "Which works to take." })
    filter: WorkFilterInput | null,
    @Arg("orderBy", () => EntityOrderEnum, { defaultValue: "NAME_ASC", description: ORDER }) orderBy: EntityOrder,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<Entity>> {
    return connectEntities(context, "works", await parseWorkFilter(filter, context), orderBy, page);
  }

  @Query(() => ClaimConnectionType, {
    description:
      "Claims of every type: by type, entity, firmness, who asserts them, time, dossier or what reviewers found.",
  })
  async claims(
    @Arg("filter", () => ClaimFilterInput, { nullable: true, description: "Which claims to take." })
    filter: ClaimFilterInput | null,
    @Arg("orderBy", () => ClaimOrderEnum, { defaultValue: "STORY", description: ORDER }) orderBy: ClaimOrder,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<Claim>> {
    return connectClaims(context, "claims", await parseClaimFilter(filter, context), orderBy, page);
  }

  @Query(() => FundingConnectionType, { description: "Who funds or buys whom, and for how much." })
  async funding(
    @Arg("filter", () => FundingFilterInput, { nullable: true, description: "Which funding to take." })
    filter: FundingFilterInput | null,
    @Arg("orderBy", () => FundingOrderEnum, { defaultValue: "AMOUNT_DESC", description: ORDER }) orderBy: FundingOrder,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<Claim>> {
    return connectClaims(context, "funding", await parseFundingFilter(filter, context), orderBy, page);
  }

  @Query(() => ResearchClaimConnectionType, {
    description: "Who said what about research: for or against, where and when.",
  })
  async researchClaims(
    @Arg("filter", () => ResearchClaimFilterInput, { nullable: true, description: "Which statements to take." })
    filter: ResearchClaimFilterInput | null,
    @Arg("orderBy", () => ClaimOrderEnum, { defaultValue: "STATED_ASC", description: ORDER }) orderBy: ClaimOrder,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<Claim>> {
    return connectClaims(context, "researchClaims", await parseResearchClaimFilter(filter, context), orderBy, page);
  }
}
