import type { Language } from "@dossier/shared/address";
import { parsePagePath } from "@dossier/shared/address";

/**
 * Of the files that a document names to be fetched early, keeps those that the page at a path needs in a language. The
 * web package's build writes them, each with the parts that it belongs to.
 */
export function keepParts(html: string, path: string, lang: Language): string {
  const needed = new Set([parsePagePath(path)?.about ? "about" : "dossier", lang as string]);
  return html.replace(/<link [^>]*data-parts="([^"]*)"[^>]*>\s*/g, (link, parts: string) =>
    parts.split(" ").some((part) => needed.has(part)) ? link.replace(/ data-parts="[^"]*"/, "") : "",
  );
}
