import type { ClaimType, EntityType, Modality, Verdict } from "@dossier/shared/model";
import { Field, Int, ObjectType } from "type-graphql";

import { ClaimTypeEnum, ModalityEnum } from "../claim/claim.type.ts";
import { EntityTypeEnum } from "../entity/entity.type.ts";
import { DateScalar } from "../scalars/date.scalar.ts";
import { VerdictEnum } from "../source/review.type.ts";

@ObjectType("EntityTypeCount", { description: "How many entities of a type there are.", simpleResolvers: true })
export class EntityTypeCountType {
  @Field(() => EntityTypeEnum, { description: "The type." })
  type!: EntityType;

  @Field(() => Int, { description: "How many." })
  count!: number;
}

@ObjectType("ClaimTypeCount", { description: "How many claims of a type there are.", simpleResolvers: true })
export class ClaimTypeCountType {
  @Field(() => ClaimTypeEnum, { description: "The type." })
  type!: ClaimType;

  @Field(() => Int, { description: "How many." })
  count!: number;
}

@ObjectType("ModalityCount", { description: "How many claims are asserted this firmly.", simpleResolvers: true })
export class ModalityCountType {
  @Field(() => ModalityEnum, { description: "How firmly." })
  modality!: Modality;

  @Field(() => Int, { description: "How many." })
  count!: number;
}

@ObjectType("VerdictCount", { description: "How many reviews came to a verdict.", simpleResolvers: true })
export class VerdictCountType {
  @Field(() => VerdictEnum, { description: "The verdict." })
  verdict!: Verdict;

  @Field(() => Int, { description: "How many." })
  count!: number;
}

@ObjectType("Stats", { description: "What there is, in numbers.", simpleResolvers: true })
export class StatsType {
  @Field(() => Int, { description: "How many dossiers." })
  dossiers!: number;

  @Field(() => Int, { description: "How many source documents." })
  sources!: number;

  @Field(() => Int, { description: "How many entities." })
  entities!: number;

  @Field(() => Int, { description: "How many claims." })
  claims!: number;

  @Field(() => Int, { description: "How many reviews." })
  reviews!: number;

  @Field(() => [EntityTypeCountType], {
    description: "Entities by type, every type, those that there are none of too.",
  })
  entitiesByType!: EntityTypeCountType[];

  @Field(() => [ClaimTypeCountType], { description: "Claims by type, every type, those that there are none of too." })
  claimsByType!: ClaimTypeCountType[];

  @Field(() => [ModalityCountType], { description: "Claims by how firmly they are asserted." })
  claimsByModality!: ModalityCountType[];

  @Field(() => [VerdictCountType], { description: "Reviews by verdict." })
  reviewsByVerdict!: VerdictCountType[];

  @Field(() => DateScalar, {
    nullable: true,
    description: "The first day that any dated claim may mean; null without dated claims.",
  })
  earliest?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The last day that any dated claim may mean; null without dated claims.",
  })
  latest?: string | null;
}
