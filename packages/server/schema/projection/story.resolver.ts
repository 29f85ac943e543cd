import type { Claim, Source } from "@dossier/shared/model";
import type { StoryStep } from "@dossier/shared/projections";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { First, loadClaims } from "../claim/claim-lists.ts";
import { ClaimType } from "../claim/claim.type.ts";
import type { ApiContext } from "../context.ts";
import { type MaybePromise, whenReady } from "../loaders/batch-loader.ts";
import { readParagraph } from "../source/passage.ts";
import { SourceType } from "../source/source.type.ts";
import { Lang } from "../text/language.args.ts";
import { textIn } from "../text/text-in.ts";
import { StoryStepType } from "./story.type.ts";

@Resolver(() => StoryStepType)
export class StoryStepResolver {
  @FieldResolver(() => SourceType, { description: "The document or data set." })
  source(@Root() step: StoryStep, @Ctx() { load }: ApiContext): MaybePromise<Source> {
    return load.source(step.source);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "A short heading, in our own words; null where no editor has written one.",
  })
  title(@Root() step: StoryStep, @Lang() lang: string): string | null {
    return textIn(step.title, lang);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "What the paragraph says, in a sentence or two of our own; null where no editor has written it.",
  })
  summary(@Root() step: StoryStep, @Lang() lang: string): string | null {
    return textIn(step.summary, lang);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The paragraph itself; null unless the operator of this server has the text.",
  })
  text(@Root() { source: id, paragraph }: StoryStep, @Ctx() { load }: ApiContext): MaybePromise<string | null> {
    if (paragraph === null) return null;
    return whenReady(load.sourceLines(id), (lines) =>
      lines === null ? null : whenReady(load.source(id), (source) => readParagraph(source, paragraph, lines)),
    );
  }

  @FieldResolver(() => [ClaimType], {
    description:
      "The claims that it makes first, in its order. Each is told once in a story: of its `evidence`, the part with this source and paragraph tells where in the paragraph it stands (`startInParagraph`, `endInParagraph`).",
  })
  claims(@Root() step: StoryStep, @First() first: number, @Ctx() context: ApiContext): MaybePromise<Claim>[] {
    return loadClaims(context, step.claims, first);
  }

  @FieldResolver(() => [ClaimType], {
    description: "The claims that an earlier step has told and that this paragraph makes again; often none.",
  })
  repeats(@Root() step: StoryStep, @First() first: number, @Ctx() context: ApiContext): MaybePromise<Claim>[] {
    return loadClaims(context, step.repeats, first);
  }
}
