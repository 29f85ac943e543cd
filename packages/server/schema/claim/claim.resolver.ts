import type { AssertedBy, Causation, Claim, Entity, Evidence, Review } from "@dossier/shared/model";
import { listClaimEntities } from "@dossier/shared/model";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { DossierHead } from "../../store/dossier-store.ts";
import type { ApiContext } from "../context.ts";
import { DossierType } from "../dossier/dossier.type.ts";
import { EntityType } from "../entity/entity.type.ts";
import { type MaybePromise, whenReady } from "../loaders/batch-loader.ts";
import { EvidenceType } from "../source/evidence.type.ts";
import { ReviewType } from "../source/review.type.ts";
import { Lang } from "../text/language.args.ts";
import { textIn } from "../text/text-in.ts";
import { AsserterUnion } from "./asserter.union.ts";
import { CausationType } from "./causation.type.ts";
import { ClaimType } from "./claim.type.ts";
import { labelClaim } from "./label-claim.ts";

@Resolver(() => ClaimType)
export class ClaimResolver {
  @FieldResolver(() => DossierType, { description: "The dossier that it belongs to." })
  dossier(@Root() claim: Claim, @Ctx() { load }: ApiContext): MaybePromise<DossierHead> {
    return load.dossier(claim.dossier);
  }

  @FieldResolver(() => String, { description: "What is claimed, in our own words, in a sentence." })
  summary(@Root() claim: Claim, @Lang() lang: string): string | null {
    return textIn(claim.summary, lang);
  }

  @FieldResolver(() => String, {
    description:
      'Two to five words for a line or a bar: "Chief AI Scientist", "studied at", "US$14.3 billion · acquisition".',
  })
  label(@Root() claim: Claim, @Lang() lang: string, @Ctx() { load }: ApiContext): MaybePromise<string> {
    return labelClaim(claim, lang, load);
  }

  @FieldResolver(() => AsserterUnion, {
    description:
      "Who makes the claim: an entity, somebody unnamed, or the source document itself where it names nobody.",
  })
  assertedBy(@Root() claim: Claim, @Ctx() { load }: ApiContext): MaybePromise<unknown> {
    return loadAsserter(claim.assertedBy, load);
  }

  @FieldResolver(() => [EvidenceType], { description: "Where the sources say it; at least one." })
  evidence(@Root() claim: Claim): readonly Evidence[] {
    return claim.evidence;
  }

  @FieldResolver(() => [ReviewType], { description: "What reviewers found about it; often none." })
  reviews(@Root() claim: Claim, @Ctx() { load }: ApiContext): MaybePromise<Review>[] {
    return claim.reviews.map((id) => load.review(id));
  }

  @FieldResolver(() => [EntityType], { description: "Every entity that it names, each once; a causation names none." })
  entities(@Root() claim: Claim, @Ctx() { load }: ApiContext): MaybePromise<Entity>[] {
    return listClaimEntities(claim).map((id) => load.entity(id));
  }

  @FieldResolver(() => [CausationType], { description: "The causations of which it is the effect: what led to it." })
  causes(@Root() claim: Claim, @Ctx() { load }: ApiContext): MaybePromise<readonly Causation[]> {
    return whenReady(load.causationsOfClaim(claim.id), ({ causes }) => causes);
  }

  @FieldResolver(() => [CausationType], { description: "The causations of which it is the cause: what it led to." })
  effects(@Root() claim: Claim, @Ctx() { load }: ApiContext): MaybePromise<readonly Causation[]> {
    return whenReady(load.causationsOfClaim(claim.id), ({ effects }) => effects);
  }
}

function loadAsserter(by: AssertedBy, load: ApiContext["load"]): MaybePromise<unknown> {
  switch (by.kind) {
    case "ENTITY":
      return load.entity(by.entity);
    case "UNNAMED":
      return load.findUnnamedSource(by.unnamedSource);
    case "SOURCE":
      return load.source(by.source);
  }
}
