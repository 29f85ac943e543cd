import { MODALITIES } from "@dossier/shared/model";
import { LANGUAGES, type PageLanguage, VIEWS } from "./page-renderer.ts";

/** What an address says about a page, with nothing in it that does not change the page. */
export interface PageAddress {
  readonly path: string;
  /** The parameters that pages understand, in one order, with a question mark; or empty. */
  readonly search: string;
  /** Absent where the address names none. */
  readonly lang: PageLanguage | undefined;
}

/**
 * Reads the target of a request in any form in which HTTP may bring it (`/d/x?view=list`, `//`, `http://host/d/x`). Two
 * addresses of one page come out the same, so that made-up parameters neither reach a page nor fill the memory.
 */
export function parsePageAddress(target: string): PageAddress {
  const local = target.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, "").replace(/#.*$/s, "");
  const mark = local.indexOf("?");
  const path = mark < 0 ? local : local.slice(0, mark);
  const asked = new URLSearchParams(mark < 0 ? "" : local.slice(mark));
  const lang = LANGUAGES.find((each) => each === asked.get("lang"));
  const search = new URLSearchParams();
  if (lang) search.set("lang", lang);
  const view = VIEWS.find((each) => each === asked.get("view"));
  // The first one is what is shown without being asked for.
  if (view && view !== VIEWS[0]) search.set("view", view);
  const select = asked.get("select");
  if (select) search.set("select", select);
  const askedModalities = (asked.get("only") ?? "").split(",");
  const only = MODALITIES.filter((modality) => askedModalities.includes(modality));
  if (only.length > 0 && only.length < MODALITIES.length) search.set("only", only.join(","));
  const query = search.toString().replaceAll("%3A", ":").replaceAll("%2C", ",");
  return { path: normalizePath(path), search: query && `?${query}`, lang };
}

/** The same path however its characters are escaped. */
function normalizePath(path: string): string {
  try {
    return path.split("/").map(decodeURIComponent).map(encodeURIComponent).join("/") || "/";
  } catch {
    // Such an address is refused before it comes here; as it is, it names nothing.
    return path;
  }
}
