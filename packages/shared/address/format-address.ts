import type { AddressState, Pin, Selection } from "./address-state.ts";
import { PLAIN_STATE } from "./address-state.ts";

/**
 * Writes the state into a query string (with its question mark, or empty), shortest form first: what is the default is
 * not said. Parameters that are not the explorer's own stay as they were.
 */
export function formatAddress(state: AddressState, current = ""): string {
  const params = new URLSearchParams(current);
  const { filter } = state;
  const values: Readonly<Record<(typeof OWN)[number], string | undefined>> = {
    lang: state.lang,
    view: state.view === PLAIN_STATE.view ? undefined : state.view,
    as: state.asList ? "list" : undefined,
    step: state.view === "story" ? state.step?.toString() : undefined,
    select: state.selection && formatSelection(state.selection),
    focus: state.focus.join(","),
    path: state.path?.filter((end) => end !== undefined).join(","),
    asOf: state.asOf,
    only: filter.modalities.join(","),
    type: filter.types.join(","),
    by: filter.speakers.join(","),
    topic: filter.topics.join(","),
    review: filter.reviews.join(","),
    from: filter.from,
    to: filter.to,
    pin: state.pins.map(formatPin).join(","),
  };
  for (const name of OWN) {
    const value = values[name];
    if (value) params.set(name, value);
    else params.delete(name);
  }
  // A colon, a comma and a slash are allowed in a query, and an address that people read is better with them.
  const text = params.toString().replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%2F", "/");
  return text && `?${text}`;
}

/** The explorer's own parameters, in the order in which they are written. */
const OWN = [
  "lang",
  "view",
  "as",
  "step",
  "select",
  "focus",
  "path",
  "asOf",
  "only",
  "type",
  "by",
  "topic",
  "review",
  "from",
  "to",
  "pin",
] as const;

function formatSelection({ kind, id }: Selection): string {
  return kind === "entity" ? id : `claim:${id.slice(id.indexOf("/") + 1)}`;
}

function formatPin({ id, x, y }: Pin): string {
  return [id, Math.round(x), Math.round(y)].join(":");
}
