import type { Source, UnnamedSource } from "@dossier/shared/model";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { ApiContext } from "../context.ts";
import { type MaybePromise, whenReady } from "../loaders/batch-loader.ts";
import { Lang } from "../text/language.args.ts";
import { textIn } from "../text/text-in.ts";
import { SourceType, UnnamedSourceType } from "./source.type.ts";

@Resolver(() => SourceType)
export class SourceResolver {
  @FieldResolver(() => String, { description: "Title of the document." })
  title(@Root() source: Source, @Lang() lang: string): string | null {
    return textIn(source.title, lang);
  }

  @FieldResolver(() => String, { nullable: true, description: "Who published it." })
  publisher(@Root() source: Source, @Lang() lang: string): string | null {
    return textIn(source.publisher, lang);
  }

  @FieldResolver(() => Boolean, {
    description: "Whether the operator of this server has the text, so that passages can be shown.",
  })
  textAvailable(@Root() source: Source, @Ctx() { load }: ApiContext): MaybePromise<boolean> {
    return whenReady(load.sourceLines(source.id), (lines) => lines !== null);
  }
}

@Resolver(() => UnnamedSourceType)
export class UnnamedSourceResolver {
  @FieldResolver(() => String, { description: "Who it is said to be." })
  description(@Root() source: UnnamedSource, @Lang() lang: string): string | null {
    return textIn(source.description, lang);
  }
}
