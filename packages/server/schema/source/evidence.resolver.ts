import type { Evidence, PassageEvidence, Source } from "@dossier/shared/model";
import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";

import type { ApiContext } from "../context.ts";
import { type MaybePromise, whenReady } from "../loaders/batch-loader.ts";
import { EvidenceType, PassageEvidenceType } from "./evidence.type.ts";
import { type Passage, readPassage, startOfParagraph } from "./passage.ts";
import { SourceType } from "./source.type.ts";

@Resolver(() => EvidenceType)
export class EvidenceResolver {
  @FieldResolver(() => SourceType, { description: "The document or data set." })
  source(@Root() evidence: Evidence, @Ctx() { load }: ApiContext): MaybePromise<Source> {
    return load.source(evidence.source);
  }
}

@Resolver(() => PassageEvidenceType)
export class PassageEvidenceResolver {
  @FieldResolver(() => Int, {
    description: "First code point of the passage, counted from 0 at the beginning of the paragraph.",
  })
  startInParagraph(@Root() evidence: PassageEvidence, @Ctx() { load }: ApiContext): MaybePromise<number> {
    return whenReady(
      load.source(evidence.source),
      (source) => evidence.start - startOfParagraph(source, evidence.paragraph),
    );
  }

  @FieldResolver(() => Int, {
    description: "The code point after the passage, counted from 0 at the beginning of the paragraph.",
  })
  endInParagraph(@Root() evidence: PassageEvidence, @Ctx() { load }: ApiContext): MaybePromise<number> {
    return whenReady(
      load.source(evidence.source),
      (source) => evidence.end - startOfParagraph(source, evidence.paragraph),
    );
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The passage itself; null unless the operator of this server has the text.",
  })
  text(@Root() evidence: PassageEvidence, @Ctx() context: ApiContext): MaybePromise<string | null> {
    return whenReady(loadPassage(evidence, context), (passage) => passage?.text ?? null);
  }

  @FieldResolver(() => String, { nullable: true, description: "The paragraph up to the passage; null like `text`." })
  before(@Root() evidence: PassageEvidence, @Ctx() context: ApiContext): MaybePromise<string | null> {
    return whenReady(loadPassage(evidence, context), (passage) => passage?.before ?? null);
  }

  @FieldResolver(() => String, { nullable: true, description: "The paragraph after the passage; null like `text`." })
  after(@Root() evidence: PassageEvidence, @Ctx() context: ApiContext): MaybePromise<string | null> {
    return whenReady(loadPassage(evidence, context), (passage) => passage?.after ?? null);
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether the operator's text no longer holds the passage where it should be. It is never sought elsewhere.",
  })
  lost(@Root() evidence: PassageEvidence, @Ctx() context: ApiContext): MaybePromise<boolean> {
    return whenReady(context.load.sourceLines(evidence.source), (lines) =>
      whenReady(loadPassage(evidence, context), (passage) => lines !== null && passage === null),
    );
  }
}

function loadPassage(evidence: PassageEvidence, { load }: ApiContext): MaybePromise<Passage | null> {
  return whenReady(load.sourceLines(evidence.source), (lines) =>
    lines === null ? null : whenReady(load.source(evidence.source), (source) => readPassage(evidence, source, lines)),
  );
}
