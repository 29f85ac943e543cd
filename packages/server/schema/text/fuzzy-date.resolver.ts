import { type FuzzyDate, type FuzzyInterval, formatFuzzyDate, formatFuzzyInterval } from "@dossier/shared/dates";
import { LRUCache } from "lru-cache";
import { FieldResolver, Resolver, Root } from "type-graphql";

import { FuzzyDateType, FuzzyIntervalType } from "./fuzzy-date.type.ts";
import { Lang } from "./language.args.ts";
import { textIn } from "./text-in.ts";

// Formatting a date for a locale takes longer than everything else in a field, and the same few dates are asked for again
// and again. A label depends on nothing but what is in its key, so that it never goes stale.
const MAX_LABELS = 10_000;

@Resolver(() => FuzzyDateType)
export class FuzzyDateResolver {
  readonly #labels = new LRUCache<string, string>({ max: MAX_LABELS });

  @FieldResolver(() => String, {
    description: 'The date for a reader, no more precise than it is known: "summer 2025".',
  })
  label(@Root() date: FuzzyDate, @Lang() lang: string): string {
    return remember(this.#labels, `${lang} ${date.edtf}`, () => formatFuzzyDate(date, lang));
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
  readonly #labels = new LRUCache<string, string>({ max: MAX_LABELS });

  @FieldResolver(() => String, { description: 'The time for a reader: "2013 – December 2025", "since November 2025".' })
  label(@Root() interval: FuzzyInterval, @Lang() lang: string): string {
    const key = `${lang} ${interval.startKind} ${interval.endKind} ${interval.edtf}`;
    return remember(this.#labels, key, () => formatFuzzyInterval(interval, lang));
  }
}

function remember(labels: LRUCache<string, string>, key: string, format: () => string): string {
  const known = labels.get(key);
  if (known !== undefined) return known;
  const label = format();
  labels.set(key, label);
  return label;
}
