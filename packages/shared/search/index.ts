export { buildSearchIndex } from "./build-search-index.ts";
export type { SearchDocument, SearchIndex, SearchText } from "./build-search-index.ts";
export { compactText, normalizeText } from "./fold-text.ts";
export type { HighlightRange, SearchHighlight } from "./highlight-matches.ts";
export { countMatches, searchIndex } from "./search-index.ts";
export type { SearchHit, SearchOptions } from "./search-index.ts";
export { tokenize } from "./tokenize.ts";
export type { Token, TokenKind } from "./tokenize.ts";
