import { parseBound } from "@dossier/shared/address";

export type End = "from" | "to";

/**
 * What a reader has written into a field of time, as an address says it: undefined where the field is empty, null where it
 * cannot be read. Beside `2013-12-09` it takes `2013/12/9`, `2013年12月9日` and a decade as `201X`, `2010s` or `2010年代`;
 * of a decade the beginning or the end counts, as the field asks.
 */
export function readBound(written: string, end: End): string | undefined | null {
  // A Chinese keyboard writes full-width figures.
  const text = written.normalize("NFKC").trim();
  if (text === "") return undefined;
  const decade = /^(\d{3})X$/i.exec(text)?.[1] ?? /^(\d{3})0(?:s|\s*年代)$/i.exec(text)?.[1];
  if (decade !== undefined) return parseBound(decade + (end === "from" ? "0" : "9")) ?? null;
  const [, year, month, day] = WRITTEN.exec(text) ?? [];
  if (year === undefined) return null;
  return parseBound([year, month?.padStart(2, "0"), day?.padStart(2, "0")].filter(Boolean).join("-")) ?? null;
}

const WRITTEN = /^(\d{4})(?:\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2})\s*日?|\s*月)?|\s*年)?$/;

/** Whether a time ends before it begins. Of two that are told to different precision, the shorter one decides. */
export function isBackwards(from: string | undefined, to: string | undefined): boolean {
  return from !== undefined && to !== undefined && to.slice(0, from.length) < from.slice(0, to.length);
}
