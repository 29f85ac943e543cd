import { normalizeText } from "@dossier/shared/search";

/** The letters and digits of a name in the form that search compares, so that "Le Cun", "le-cun" and "LeCun" are one. */
export function foldName(name: string): string {
  return normalizeText(name).replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}
