import type { Dossier } from "../model/index.ts";
import { buildCitation } from "./build-citation.ts";
import type { ExportOptions } from "./export-options.ts";

/** A citation of the dossier in RIS, as a data set. It is of the whole dossier, whichever claims were chosen. */
export function formatRis(dossier: Dossier, options: ExportOptions): string {
  const { id, title, abstract, address, lang, version, restsOn } = buildCitation(dossier, options);
  const lines: readonly (readonly [tag: string, value: string])[] = [
    ["TY", "DATA"],
    ["TI", title],
    ["AB", abstract],
    ["UR", address],
    ["LA", lang],
    // Not every program knows the version of a data set, but all keep notes.
    ...(version
      ? ([
          ["ET", version],
          ["N1", `${id}@${version}`],
        ] as const)
      : []),
    ...restsOn.map((source) => ["N1", source] as const),
    ["ER", ""],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${flatten(value)}\r\n`).join("");
}

/** A value ends with its line: one that had several could begin other fields. */
function flatten(value: string): string {
  return value.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
}
