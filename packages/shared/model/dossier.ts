import type { Claim } from "./claim.ts";
import type { Entity } from "./entity.ts";
import type { LanguageTag, LocalizedText } from "./localized.ts";
import type { Review } from "./review.ts";
import type { Source, UnnamedSource } from "./source.ts";

/** What is known about one story. Everything in it has been validated: every id that is named exists. */
export interface Dossier {
  readonly id: string;
  readonly title: readonly LocalizedText[];
  readonly summary: readonly LocalizedText[];
  /** Languages in which every summary and name is given. */
  readonly languages: readonly LanguageTag[];
  /** The entity the story is about, drawn in the middle; the best connected one where none is named. */
  readonly protagonist?: string;
  readonly sources: readonly Source[];
  readonly unnamedSources: readonly UnnamedSource[];
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
  readonly reviews: readonly Review[];
}
