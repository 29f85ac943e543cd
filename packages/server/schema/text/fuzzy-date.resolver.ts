import { type FuzzyDate, type FuzzyInterval, formatFuzzyDate, formatFuzzyInterval } from "@dossier/shared/dates";
import { FieldResolver, Resolver, Root } from "type-graphql";

import { FuzzyDateType, FuzzyIntervalType } from "./fuzzy-date.type.ts";
import { Lang } from "./language.args.ts";
import { textIn } from "./text-in.ts";

@Resolver(() => FuzzyDateType)
export class FuzzyDateResolver {
  @FieldResolver(() => String, { description: 'The date for a reader, no more precise than it is known: "summer 2025".' })
  label(@Root() date: FuzzyDate, @Lang() lang: string): string {
    return formatFuzzyDate(date, lang);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What the source\'s own wording means, in a few words of ours ("last summer"), where it was relative.',
  })
  originalText(@Root() date: FuzzyDate, @Lang() lang: string): string | null {
    return textIn(date.originalText, lang);
  }
}

@Resolver(() => FuzzyIntervalType)
export class FuzzyIntervalResolver {
  @FieldResolver(() => String, { description: 'The time for a reader: "2013 to December 2025", "since November 2025".' })
  label(@Root() interval: FuzzyInterval, @Lang() lang: string): string {
    return formatFuzzyInterval(interval, lang);
  }
}
