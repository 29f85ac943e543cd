import type { Causation, Claim } from "@dossier/shared/model";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { ApiContext } from "../context.ts";
import type { MaybePromise } from "../loaders/batch-loader.ts";
import { CausationType } from "./causation.type.ts";
import { ClaimType } from "./claim.type.ts";

@Resolver(() => CausationType)
export class CausationResolver {
  @FieldResolver(() => ClaimType, { description: "What led to the effect." })
  cause(@Root() causation: Causation, @Ctx() { load }: ApiContext): MaybePromise<Claim> {
    return load.claim(causation.cause);
  }

  @FieldResolver(() => ClaimType, { description: "What it led to." })
  effect(@Root() causation: Causation, @Ctx() { load }: ApiContext): MaybePromise<Claim> {
    return load.claim(causation.effect);
  }
}
