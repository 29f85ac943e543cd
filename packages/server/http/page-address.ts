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
 * addresses of one page come out the same, so that parameters of others do not reach it. Values that name nothing do.
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

/**
 * Whether the page at an address is one of a number that the memory can hold. What a reader has put somewhere, a day, and
 * ids that may be made up come in any number: such pages are drawn each time.
 */
export function isWorthKeeping(search: string): boolean {
  const { pins, asOf, focus, path, filter } = parseAddress(search, "");
  const { speakers, topics, from, to } = filter;
  return (
    [pins, focus, path ?? [], speakers, topics].every((list) => list.length === 0) &&
    [asOf, from, to].every((value) => value === undefined)
  );
}
