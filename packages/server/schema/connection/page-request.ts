import type { PageRequest } from "../../store/page.ts";
import { badInput } from "../errors/bad-input.ts";
import { parseCursor } from "./cursor.ts";
import type { PageArgs } from "./page.args.ts";
import { DEFAULT_PAGE_SIZE, checkSize } from "./page-size.ts";

/**
 * Turns the arguments of a list into what the store is asked.
 *
 * @param ordering the list and its order, such as "claims/STORY": cursors are good only within it.
 */
export function parsePageRequest({ first, after, last, before }: PageArgs, ordering: string): PageRequest {
  const backward = isGiven(last);
  if (backward && isGiven(first)) {
    throw badInput({ path: ["last"], problem: "given together with `first`", accepted: "one of the two" });
  }
  return {
    direction: backward ? "BACKWARD" : "FORWARD",
    size: backward ? checkSize(last, "last") : checkSize(first ?? DEFAULT_PAGE_SIZE, "first"),
    ...(isGiven(after) ? { after: parseCursor(after, ordering, ["after"]) } : {}),
    ...(isGiven(before) ? { before: parseCursor(before, ordering, ["before"]) } : {}),
  };
}

/** An empty text is given too, and is no cursor. */
function isGiven<T>(value: T | null | undefined): value is T {
  return value !== undefined && value !== null;
}
