import type { NormalizedCacheObject } from "@apollo/client";
import type { NetworkLayout } from "@dossier/shared/layout";
import type { FrameName } from "../dossier/frames.ts";
import type { Language } from "@dossier/shared/address";

/** What the server has found out for a page and sends with it, so that the browser starts where the server stopped. */
export interface PageState {
  /** The language that the server chose for this reader; the address may name another one. */
  readonly lang: Language;
  readonly frame: FrameName;
  readonly cache: NormalizedCacheObject;
  /** Where everything of the network stands, and for which page that was computed. */
  readonly layout?: SentLayout;
}

export interface SentLayout {
  readonly dossier: string;
  /** Id of the thing whose page it is; absent for the whole dossier. */
  readonly about?: string;
  readonly lang: Language;
  readonly network: NetworkLayout;
}

/** Writes the state so that it can stand inside a script element. */
export function formatPageState(state: PageState): string {
  return JSON.stringify(state).replaceAll("<", String.raw`\u003c`);
}

/** Reads what the server has sent; an empty page in English where it has sent nothing. */
export function readPageState(root: ParentNode): PageState {
  const text = root.querySelector("#dossier-state")?.textContent;
  return text ? (JSON.parse(text) as PageState) : { lang: "en", frame: "wide", cache: {} };
}
