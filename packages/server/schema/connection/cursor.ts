import { createHmac, timingSafeEqual } from "node:crypto";

import type { SortKey } from "../../store/page.ts";
import { badInput } from "../errors/bad-input.ts";

/**
 * A cursor is the place of one thing in one ordering, as text: version, ordering and sort key, and a seal over them. The
 * seal is no secret (nothing in a cursor is); it tells a cursor that was changed or made up from one that was given out,
 * after a restart and by another process too.
 */
export function formatCursor(ordering: string, key: SortKey): string {
  const body = Buffer.from(JSON.stringify([VERSION, ordering, ...key]), "utf8").toString("base64url");
  return `${body}.${seal(body)}`;
}

/** @param path the argument that holds the cursor, for the error. */
export function parseCursor(cursor: string, ordering: string, path: readonly (string | number)[]): SortKey {
  const refuse = (problem: string) =>
    badInput({ path, problem, accepted: "a cursor that this list gave in the same order, unchanged" });

  const [body = "", mark = "", ...rest] = cursor.length <= MAX_LENGTH ? cursor.split(".") : [];
  if (rest.length > 0 || !isSealed(body, mark))
    throw refuse("this is not a cursor that was given out, or it was changed");
  const [version, cursorOrdering, ...key] = readBody(body);
  if (version !== VERSION) throw refuse("this cursor is of an older version of the API; start again without it");
  if (cursorOrdering !== ordering) {
    throw refuse(`this cursor belongs to another list or order (${cursorOrdering}, here it is ${ordering})`);
  }
  return key;
}

/** What was sealed is what `formatCursor` wrote: a list of texts and numbers. */
function readBody(body: string): SortKey {
  const parts: unknown = JSON.parse(Buffer.from(body, "base64url").toString("utf8"));
  return Array.isArray(parts) ? parts.filter((part) => typeof part === "string" || typeof part === "number") : [];
}

const VERSION = 1;
const MAX_LENGTH = 512;

function seal(body: string): string {
  return createHmac("sha256", `dossier cursor ${VERSION}`).update(body).digest("base64url").slice(0, 16);
}

function isSealed(body: string, mark: string): boolean {
  const expected = Buffer.from(seal(body));
  const actual = Buffer.from(mark);
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}
