import { MODALITIES, type Modality } from "@dossier/shared/model";
import { parseLanguage, type Language } from "../i18n/languages.ts";

export const VIEWS = ["network", "timeline", "list"] as const;
export type View = (typeof VIEWS)[number];

/** What the reader has picked: a thing with a name, or a claim, by its full id. */
export interface Selection {
  readonly kind: "entity" | "claim";
  readonly id: string;
}

/** What a page shows, as its address says it; public, because people share and cite addresses. */
export interface AddressState {
  /** Absent where the reader has not chosen one. */
  readonly lang: Language | undefined;
  readonly view: View;
  readonly selection: Selection | undefined;
  /** The modalities that are shown; empty for all of them. */
  readonly only: readonly Modality[];
}

/** Reads the state from a query string. What it does not understand it leaves out. */
export function parseAddress(search: string, dossier: string): AddressState {
  const params = new URLSearchParams(search);
  const asked = (params.get("only") ?? "").split(",");
  const only = MODALITIES.filter((modality) => asked.includes(modality));
  return {
    lang: parseLanguage(params.get("lang")),
    view: VIEWS.find((view) => view === params.get("view")) ?? "network",
    selection: parseSelection(params.get("select"), dossier),
    only: only.length === MODALITIES.length ? [] : only,
  };
}

/**
 * Writes the state into a query string (with its question mark, or empty), shortest form first: what is the default is
 * not said. Parameters that are not the explorer's own stay as they were.
 */
export function formatAddress(state: AddressState, current = ""): string {
  const params = new URLSearchParams(current);
  write(params, "lang", state.lang);
  write(params, "view", state.view === "network" ? undefined : state.view);
  write(params, "select", state.selection && formatSelection(state.selection));
  write(params, "only", MODALITIES.filter((modality) => state.only.includes(modality)).join(",") || undefined);
  // A colon and a comma are allowed in a query, and an address that people read is better with them.
  const text = params.toString().replaceAll("%3A", ":").replaceAll("%2C", ",");
  return text && `?${text}`;
}

function parseSelection(text: string | null, dossier: string): Selection | undefined {
  if (!text) return undefined;
  if (!text.startsWith("claim:")) return { kind: "entity", id: text };
  const slug = text.slice("claim:".length);
  return slug ? { kind: "claim", id: `${dossier}/${slug}` } : undefined;
}

function formatSelection({ kind, id }: Selection): string {
  return kind === "entity" ? id : `claim:${id.slice(id.indexOf("/") + 1)}`;
}

function write(params: URLSearchParams, name: string, value: string | undefined) {
  if (value === undefined) params.delete(name);
  else params.set(name, value);
}
