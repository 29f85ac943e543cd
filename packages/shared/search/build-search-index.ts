import type { LanguageTag } from "../model/index.ts";
import MiniSearch from "minisearch";
import type { Token } from "./tokenize.ts";
import { compactText } from "./fold-text.ts";
import { tokenize } from "./tokenize.ts";

/** One text of a document. */
export interface SearchText {
  readonly value: string;
  readonly lang: LanguageTag;
  /** How much a match in it counts: a name more than a summary. Above 0. */
  readonly weight: number;
  /** What the text is to its document ("name", "alias", "summary"); given back with highlights. */
  readonly field: string;
}

/** Something to be found. `id` is unique in the index. */
export interface SearchDocument {
  readonly id: string;
  readonly kind: string;
  readonly texts: readonly SearchText[];
  /**
   * How much there is about it, 0 to 1 (0 where not given): of two documents whose texts match equally well the more
   * prominent one comes first.
   */
  readonly prominence?: number;
}

/** Made once, never changed. What is inside belongs to this folder. */
export interface SearchIndex {
  readonly documents: readonly IndexedDocument[];
  /** Documents in the engine are known by their place in `documents`. */
  readonly engine: Pick<MiniSearch, "search">;
  /** Texts of this weight or more are names. */
  readonly leastName: number;
  readonly greatestWeight: number;
}

export interface IndexedDocument {
  readonly id: string;
  readonly kind: string;
  readonly prominence: number;
  readonly texts: readonly IndexedText[];
  readonly names: readonly IndexedName[];
}

export interface IndexedText extends SearchText {
  /** Whether it is of at least half the greatest weight in the index. */
  readonly isName: boolean;
}

export interface IndexedName {
  /** See `compactText`. */
  readonly compact: string;
  readonly tokens: readonly Token[];
  readonly weight: number;
}

/** Builds the index. Ids that occur twice are an error of the caller: `search index: id "…" occurs twice`. */
export function buildSearchIndex(documents: readonly SearchDocument[]): SearchIndex {
  refuseDoubles(documents);
  const weights = [...new Set(documents.flatMap(({ texts }) => texts.map(({ weight }) => weight)))];
  const leastName = Math.max(0, ...weights) / 2;

  // The engine weighs fields, so that all texts of one weight are one field.
  const engine = new MiniSearch<EngineDocument>({
    fields: weights.map(String),
    idField: "place",
    extractField: (document, field) =>
      field === "place" ? document.place : (document.textsByWeight.get(field) ?? []).join(TEXT_BREAK),
    tokenize: (text, field) =>
      text.split(TEXT_BREAK).flatMap((part) => readTokens(part, Number(field) >= leastName).map(({ term }) => term)),
    processTerm: (term) => term,
    searchOptions: {
      boost: Object.fromEntries(weights.map((weight) => [String(weight), weight])),
      tokenize: (term) => [term],
    },
  });
  engine.addAll(documents.map((document, place) => ({ place, textsByWeight: groupByWeight(document) })));

  return {
    documents: documents.map(({ id, kind, prominence = 0, texts }) => ({
      id,
      kind,
      prominence,
      texts: texts.map((text) => ({ ...text, isName: text.weight >= leastName })),
      names: texts
        .filter(({ weight }) => weight >= leastName)
        .map(({ value, weight }) => ({ compact: compactText(value), tokens: readTokens(value, true), weight })),
    })),
    engine,
    leastName,
    greatestWeight: Math.max(0, ...weights),
  };
}

/**
 * What can be found in a text. A name is often written in one word or in several; in a sentence two words that follow one
 * another are two words, and joined they would only be mistaken for others ("LeCun now" for a slip in "lecunn").
 */
export function readTokens(text: string, isName: boolean): readonly Token[] {
  return tokenize(text).filter(({ kind }) => isName || kind !== "SPACED_JOIN");
}

interface EngineDocument {
  readonly place: number;
  readonly textsByWeight: ReadonlyMap<string, readonly string[]>;
}

/** Words are not joined across it. */
const TEXT_BREAK = "\u0000";

function groupByWeight(document: SearchDocument): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  for (const { weight, value } of document.texts) {
    const list = texts.get(String(weight)) ?? [];
    list.push(value);
    texts.set(String(weight), list);
  }
  return texts;
}

function refuseDoubles(documents: readonly SearchDocument[]): void {
  const seen = new Set<string>();
  for (const { id } of documents) {
    if (seen.has(id)) throw new Error(`search index: id "${id}" occurs twice`);
    seen.add(id);
  }
}
