import "./metadata-shim.ts";

import { type GraphQLSchema, isAbstractType } from "graphql";
import { buildSchemaSync, getMetadataStorage } from "type-graphql";

import { CausationResolver } from "./claim/causation.resolver.ts";
import { ClaimResolver } from "./claim/claim.resolver.ts";
import { ContributionResolver } from "./claim/contribution.resolver.ts";
import { EducationResolver } from "./claim/education.resolver.ts";
import { FundingResolver } from "./claim/funding.resolver.ts";
import { HappeningType } from "./claim/happening.type.ts";
import { HonourResolver } from "./claim/honour.resolver.ts";
import { ParticipantResolver } from "./claim/participant.resolver.ts";
import { RelationshipResolver } from "./claim/relationship.resolver.ts";
import { ResearchClaimResolver, VenueResolver } from "./claim/research-claim.resolver.ts";
import { RoleResolver } from "./claim/role.resolver.ts";
import { resolveDirectly } from "./direct-resolvers.ts";
import { DossierResolver } from "./dossier/dossier.resolver.ts";
import { EntityResolver } from "./entity/entity.resolver.ts";
import { NeighbourResolver } from "./entity/neighbour.resolver.ts";
import { OrganizationResolver } from "./entity/organization.resolver.ts";
import { PersonResolver } from "./entity/person.resolver.ts";
import { WorkResolver } from "./entity/work.resolver.ts";
import { nameType } from "./name-type.ts";
import { GraphEdgeResolver, GraphNodeResolver, GraphResolver } from "./projection/graph.resolver.ts";
import { PathLinkResolver, PathResolver } from "./projection/path.resolver.ts";
import { StatsResolver } from "./projection/stats.resolver.ts";
import { StoryStepResolver } from "./projection/story.resolver.ts";
import { TimelineResolver } from "./projection/timeline.resolver.ts";
import { ByIdResolver } from "./query/by-id.resolver.ts";
import { ListsResolver } from "./query/lists.resolver.ts";
import { SearchResolver } from "./search/search.resolver.ts";
import { EvidenceResolver, PassageEvidenceResolver } from "./source/evidence.resolver.ts";
import { RecordEvidenceType } from "./source/evidence.type.ts";
import { ReviewResolver } from "./source/review.resolver.ts";
import { SourceResolver, UnnamedSourceResolver } from "./source/source.resolver.ts";
import { FuzzyDateResolver, FuzzyIntervalResolver } from "./text/fuzzy-date.resolver.ts";
import { MoneyResolver } from "./text/money.resolver.ts";

/** Builds the executable schema of the whole API. */
export function buildSchema(): GraphQLSchema {
  // Decorators of parameters run from the last to the first; arguments are listed as they are written.
  getMetadataStorage().params.sort((a, b) => a.index - b.index);
  const schema = buildSchemaSync({ resolvers: RESOLVERS, orphanedTypes: ONLY_BEHIND_INTERFACES, validate: false });
  // type-graphql answers with a promise for every thing behind an interface; ours is known at once.
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = nameType;
  }
  resolveDirectly(schema);
  return schema;
}

/** Types that no field and no resolver names. */
const ONLY_BEHIND_INTERFACES = [HappeningType, RecordEvidenceType];

// In the order in which the root fields are listed.
const RESOLVERS = [
  ListsResolver,
  ByIdResolver,
  SearchResolver,
  GraphResolver,
  TimelineResolver,
  PathResolver,
  StatsResolver,
  CausationResolver,
  ClaimResolver,
  ContributionResolver,
  DossierResolver,
  EducationResolver,
  EntityResolver,
  EvidenceResolver,
  FundingResolver,
  FuzzyDateResolver,
  FuzzyIntervalResolver,
  GraphEdgeResolver,
  GraphNodeResolver,
  HonourResolver,
  MoneyResolver,
  NeighbourResolver,
  OrganizationResolver,
  ParticipantResolver,
  PassageEvidenceResolver,
  PathLinkResolver,
  PersonResolver,
  RelationshipResolver,
  ResearchClaimResolver,
  ReviewResolver,
  RoleResolver,
  SourceResolver,
  StoryStepResolver,
  UnnamedSourceResolver,
  VenueResolver,
  WorkResolver,
] as const;
