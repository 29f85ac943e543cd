import type { ClaimMessages } from "./claim-messages.ts";
import type { LanguageTag } from "../../model/index.ts";
import { en } from "./en.ts";
import { zhHant } from "./zh-hant.ts";

const MESSAGES: readonly (readonly [LanguageTag, ClaimMessages])[] = [
  ["en", en],
  ["zh-Hant", zhHant],
];

/** The words for a reader's language: its own, else those of the same base language, else English. */
export function selectMessages(lang: LanguageTag): ClaimMessages {
  const found =
    MESSAGES.find(([tag]) => tag === lang) ?? MESSAGES.find(([tag]) => baseOf(tag) === baseOf(lang)) ?? MESSAGES[0];
  return found?.[1] ?? en;
}

function baseOf(tag: LanguageTag): string | undefined {
  return tag.split("-", 1)[0]?.toLowerCase();
}
