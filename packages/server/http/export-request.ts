import { EXPORT_FORMATS, type ExportFormat } from "@dossier/shared/exports";
import type { Failure } from "./failure.ts";

/** What an address under `/export/` asks for. */
export interface ExportRequest {
  readonly dossier: string;
  readonly format: ExportFormat;
  /** A BCP 47 tag; absent where the address names none. */
  readonly lang: string | undefined;
  /** Ids within the dossier, each once; absent where everything is asked for. */
  readonly claims: readonly string[] | undefined;
}

/** More than an address holds: a longer one is refused before it comes here. */
export const MOST_CHOSEN = 2000;

/** Reads a file's name (`story.csl.json`) and the parameters; what cannot be read is refused with what is accepted. */
export function parseExportRequest(
  name: string,
  { lang, claims }: Readonly<Record<string, unknown>>,
): ExportRequest | Failure {
  const dot = name.indexOf(".");
  const ending = name.slice(dot + 1);
  const format = dot < 0 ? undefined : EXPORT_FORMATS.find((each) => each === ending);
  if (!format) {
    const written = dot < 0 ? "no ending" : `the ending "${ending.slice(0, 40)}"`;
    const reason = `The name of an export ends with one of ${EXPORT_FORMATS.map((each) => `.${each}`).join(", ")}; got ${written}.`;
    return { status: 404, reason };
  }
  const tag = parseTag(lang);
  if (tag === null) return refuse("lang", "one BCP 47 language tag, such as en or zh-Hant", lang);
  const chosen = parseSlugs(claims);
  if (chosen === null) return refuse("claims", "ids of claims with commas between them, at least one", claims);
  if (chosen && chosen.length > MOST_CHOSEN) {
    return refuse("claims", `at most ${MOST_CHOSEN} ids of claims`, String(chosen.length));
  }
  return { dossier: name.slice(0, dot), format, lang: tag, claims: chosen };
}

function parseTag(value: unknown): string | undefined | null {
  if (value === undefined) return undefined;
  if (typeof value !== "string" || value.length > 35) return null;
  try {
    return Intl.getCanonicalLocales(value)[0] ?? null;
  } catch {
    return null;
  }
}

function parseSlugs(value: unknown): readonly string[] | undefined | null {
  if (value === undefined) return undefined;
  if (typeof value !== "string") return null;
  const slugs = [...new Set(value.split(",").filter(Boolean))];
  return slugs.length > 0 && slugs.every((slug) => /^[a-z0-9-]{1,128}$/.test(slug)) ? slugs : null;
}

function refuse(parameter: string, expected: string, got: unknown): Failure {
  return {
    status: 400,
    reason: `${parameter}: expected ${expected}; got ${(JSON.stringify(got) ?? "").slice(0, 80)}.`,
  };
}
