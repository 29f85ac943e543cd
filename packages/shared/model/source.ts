import type { FuzzyDate } from "../dates/index.ts";
import type { LanguageTag, LocalizedText } from "./localized.ts";

/** A cited document. Its text is not part of the dossier: only its measure and its hash are. */
export interface Source {
  readonly id: string;
  readonly title: readonly LocalizedText[];
  readonly publisher: readonly LocalizedText[];
  /** Language of the document's text. */
  readonly lang: LanguageTag;
  readonly published: FuzzyDate;
  /** IANA time zone in which the document's own dates are meant, for example `Asia/Shanghai`. */
  readonly timeZone?: string;
  readonly address?: string;
  /** Length of the text in Unicode code points, with `\n` line ends. */
  readonly length: number;
  /** SHA-256 of the text in UTF-8, as lower-case hexadecimal. */
  readonly sha256: string;
  /** Length in code points of each line of the text, empty ones included; paragraph n is line n, counted from 1. */
  readonly paragraphs: readonly number[];
  /** What an editor says of its paragraphs, in reading order; often not of every one. */
  readonly passages: readonly PassageSummary[];
}

/** What one paragraph of a source says, in our own words: by these the story is told passage by passage. */
export interface PassageSummary {
  /** Counted from 1. */
  readonly paragraph: number;
  /** A heading of three to seven words. */
  readonly title: readonly LocalizedText[];
  /** One or two sentences. */
  readonly summary: readonly LocalizedText[];
}

/** Somebody whom the source quotes without a name, such as "people familiar with the talks". */
export interface UnnamedSource {
  readonly id: string;
  readonly description: readonly LocalizedText[];
}
