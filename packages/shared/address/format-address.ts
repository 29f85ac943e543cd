import type { AddressState, Pin, Selection } from "./address-state.ts";
import { PLAIN_STATE } from "./address-state.ts";

/**
 * Writes the state into a query string (with its question mark, or empty), shortest form first: what is the default is
 * not said. The same state always has the same address, however it was come to; what others have added to an address
 * (where a link was shared) is not carried on.
 */
export function formatAddress(state: AddressState): string {
  const { filter } = state;
  const values: readonly (readonly [name: string, value: string | undefined])[] = [
    ["lang", state.lang],
    ["view", state.view === PLAIN_STATE.view ? undefined : state.view],
    ["as", state.asList ? "list" : undefined],
    ["step", state.view === "story" ? state.step?.toString() : undefined],
    ["select", state.selection && formatSelection(state.selection)],
    ["focus", state.focus.join(",")],
    ["path", state.path?.filter((end) => end !== undefined).join(",")],
    ["asOf", state.asOf],
    ["only", filter.modalities.join(",")],
    ["type", filter.types.join(",")],
    ["by", filter.speakers.join(",")],
    ["topic", filter.topics.join(",")],
    ["review", filter.reviews.join(",")],
    ["from", filter.from],
    ["to", filter.to],
    ["pin", state.pins.map(formatPin).join(",")],
  ];
  const params = new URLSearchParams(values.flatMap(([name, value]) => (value ? [[name, value]] : [])));
  // A colon, a comma and a slash are allowed in a query, and an address that people read is better with them.
  const text = params.toString().replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%2F", "/");
  return text && `?${text}`;
}

function formatSelection({ kind, id }: Selection): string {
  return kind === "entity" ? id : `claim:${id.slice(id.indexOf("/") + 1)}`;
}

function formatPin({ id, x, y }: Pin): string {
  return [id, Math.round(x), Math.round(y)].join(":");
}
