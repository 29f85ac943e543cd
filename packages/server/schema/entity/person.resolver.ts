import type { FuzzyDate } from "@dossier/shared/dates";
import type { Claim, ClaimType as ClaimTypeName, Person } from "@dossier/shared/model";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { ClaimPart } from "../../store/claim-parts.ts";
import type { ClaimFilter } from "../../store/claim-query.ts";
import { First, listClaims } from "../claim/claim-lists.ts";
import { ClaimType } from "../claim/claim.type.ts";
import { ContributionType } from "../claim/contribution.type.ts";
import { EducationType } from "../claim/education.type.ts";
import { HonourType } from "../claim/honour.type.ts";
import { ResearchClaimType } from "../claim/research-claim.type.ts";
import { RoleType } from "../claim/role.type.ts";
import type { ApiContext } from "../context.ts";
import { type MaybePromise, whenReady } from "../loaders/batch-loader.ts";
import { FuzzyDateType } from "../text/fuzzy-date.type.ts";
import { PersonType } from "./person.type.ts";

type Claims = MaybePromise<readonly Claim[]>;

@Resolver(() => PersonType)
export class PersonResolver {
  @FieldResolver(() => FuzzyDateType, {
    nullable: true,
    description: "When the person was born, where a claim says so.",
  })
  born(@Root() person: Person, @Ctx() context: ApiContext): MaybePromise<FuzzyDate | null> {
    const filter: ClaimFilter = {
      happeningKinds: ["BIRTH"],
      polarity: "AFFIRMED",
      ends: [{ entities: [person.id], parts: ["ACTOR", "SUBJECT"] }],
    };
    return whenReady(listClaims(context, filter, 1), ([birth]) => birth?.time?.start ?? null);
  }

  @FieldResolver(() => [ClaimType], {
    description:
      "Posts, studies, honours and contributions to works, in order of time; those without a time come last.",
  })
  career(@Root() person: Person, @First() first: number, @Ctx() context: ApiContext): Claims {
    const types = ["Role", "Education", "Honour", "Contribution"] as const;
    return listClaims(context, filterBy(person, types, ["PERSON", "LAUREATE", "CONTRIBUTOR"]), first);
  }

  @FieldResolver(() => [RoleType], { description: "Posts, in order of time." })
  roles(@Root() person: Person, @First() first: number, @Ctx() context: ApiContext): Claims {
    return listClaims(context, filterBy(person, ["Role"], ["PERSON"]), first);
  }

  @FieldResolver(() => [EducationType], { description: "Studies, in order of time." })
  education(@Root() person: Person, @First() first: number, @Ctx() context: ApiContext): Claims {
    return listClaims(context, filterBy(person, ["Education"], ["PERSON"]), first);
  }

  @FieldResolver(() => [HonourType], { description: "Awards received, in order of time." })
  honours(@Root() person: Person, @First() first: number, @Ctx() context: ApiContext): Claims {
    return listClaims(context, filterBy(person, ["Honour"], ["LAUREATE"]), first);
  }

  @FieldResolver(() => [ContributionType], { description: "Parts in works, in order of time." })
  contributions(@Root() person: Person, @First() first: number, @Ctx() context: ApiContext): Claims {
    return listClaims(context, filterBy(person, ["Contribution"], ["CONTRIBUTOR"]), first);
  }

  @FieldResolver(() => [ResearchClaimType], { description: "What the person said about research, in order of time." })
  statements(@Root() person: Person, @First() first: number, @Ctx() context: ApiContext): Claims {
    return listClaims(context, filterBy(person, ["ResearchClaim"], ["SPEAKER"]), first);
  }
}

function filterBy(person: Person, types: readonly ClaimTypeName[], parts: readonly ClaimPart[]): ClaimFilter {
  return { types, ends: [{ entities: [person.id], parts }] };
}
