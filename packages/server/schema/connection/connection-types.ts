import { ClaimType } from "../claim/claim.type.ts";
import { FundingType } from "../claim/funding.type.ts";
import { ResearchClaimType } from "../claim/research-claim.type.ts";
import { DossierType } from "../dossier/dossier.type.ts";
import { EntityType } from "../entity/entity.type.ts";
import { NeighbourType } from "../entity/neighbour.type.ts";
import { OrganizationType } from "../entity/organization.type.ts";
import { PersonType } from "../entity/person.type.ts";
import { WorkType } from "../entity/work.type.ts";
import { TimelineItemType } from "../projection/timeline.type.ts";
import { SearchResultType } from "../search/search.type.ts";
import { buildConnectionType } from "./build-connection-type.ts";

export const DossierConnectionType = buildConnectionType("Dossier", "dossiers", () => DossierType);
export const EntityConnectionType = buildConnectionType("Entity", "entities", () => EntityType);
export const PersonConnectionType = buildConnectionType("Person", "people", () => PersonType);
export const OrganizationConnectionType = buildConnectionType("Organization", "organizations", () => OrganizationType);
export const WorkConnectionType = buildConnectionType("Work", "works", () => WorkType);
export const ClaimConnectionType = buildConnectionType("Claim", "claims", () => ClaimType);
export const FundingConnectionType = buildConnectionType("Funding", "funding claims", () => FundingType);
export const ResearchClaimConnectionType = buildConnectionType(
  "ResearchClaim",
  "statements about research",
  () => ResearchClaimType,
);
export const NeighbourConnectionType = buildConnectionType("Neighbour", "neighbours", () => NeighbourType);
export const SearchConnectionType = buildConnectionType("Search", "search results", () => SearchResultType);
export const TimelineConnectionType = buildConnectionType("Timeline", "timeline items", () => TimelineItemType);
