import type { Language } from "@dossier/shared/address";
import type { TakenClaims } from "./taken-claims.ts";

/** Forms of the data, by the ending of the file's name. */
export const DATA_ENDINGS = ["csv", "json", "jsonld", "graphml", "gexf", "annotations.jsonld"] as const;
/** Forms of a citation. */
export const CITATION_ENDINGS = ["ris", "csl.json"] as const;
export type ExportEnding = (typeof DATA_ENDINGS)[number] | (typeof CITATION_ENDINGS)[number];

/** The address of a dossier, or of some of its claims, as a file. */
export function formatExportAddress(
  dossier: string,
  ending: ExportEnding,
  lang: Language,
  chosen?: readonly string[],
): string {
  const whole = `/export/${dossier}.${ending}?lang=${lang}`;
  return chosen ? `${whole}&claims=${chosen.map((id) => id.slice(id.indexOf("/") + 1)).join(",")}` : whole;
}

/** Why the data cannot be what is on screen. */
export type Hindrance = "NOTHING" | "TOO_LONG" | "TOO_MANY";

/** Looks whether the server can be asked for what is on screen in one address. */
export function findHindrance(dossier: string, { chosen, count, total }: TakenClaims): Hindrance | undefined {
  if (count === 0) return "NOTHING";
  if (!chosen) return total > MOST_CLAIMS ? "TOO_MANY" : undefined;
  const tooLong = formatExportAddress(dossier, "annotations.jsonld", "zh-Hant", chosen).length > LONGEST;
  return tooLong || chosen.length > MOST_CHOSEN ? (total > MOST_CLAIMS ? "TOO_MANY" : "TOO_LONG") : undefined;
}

/** Servers refuse a request whose head has more than 16 KB, and the browser's own lines need some of that. */
const LONGEST = 12_000;
/** What the server takes: docs/exports.md has the same numbers. */
const MOST_CHOSEN = 2_000;
const MOST_CLAIMS = 5_000;
