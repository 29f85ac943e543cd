import { formatAddress, type Language, parseAddress, parsePagePath, PLAIN_STATE } from "@dossier/shared/address";

/** What an address says about a page, with nothing in it that does not change the page. */
export interface PageAddress {
  readonly path: string;
  /** The parameters that pages understand, in one order, with a question mark; or empty. */
  readonly search: string;
  /** Absent where the address names none. */
  readonly lang: Language | undefined;
}

/**
 * Reads the target of a request in any form in which HTTP may bring it (`/d/x?view=list`, `//`, `http://host/d/x`). Two
 * addresses of one page come out the same, so that made-up parameters neither reach a page nor fill the memory.
 */
export function parsePageAddress(target: string): PageAddress {
  const local = target.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, "").replace(/#.*$/s, "");
  const mark = local.indexOf("?");
  const path = mark < 0 ? local : local.slice(0, mark);
  // Which dossier it is about changes nothing in how the parameters are written.
  const state = parseAddress(mark < 0 ? "" : local.slice(mark), "");
  const { lang } = state;
  // A page of one thing or claim shows the same whatever the explorer would do with the rest.
  const shown = parsePagePath(path)?.about ? { ...PLAIN_STATE, lang } : state;
  return { path: normalizePath(path), search: formatAddress(shown), lang };
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
