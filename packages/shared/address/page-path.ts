import type { Selection } from "./address-state.ts";

/**
 * The path of a dossier's explorer, or of the page that one of its things or claims has to itself.
 *
 * @param dossier id of the dossier
 */
export function formatPagePath(dossier: string, selection?: Selection): string {
  const home = `/d/${encodeURIComponent(dossier)}`;
  if (!selection) return home;
  if (selection.kind === "entity") return `${home}/entities/${encodeURIComponent(selection.id)}`;
  return `${home}/claims/${encodeURIComponent(selection.id.slice(selection.id.indexOf("/") + 1))}`;
}

/** The dossier that a path leads to, and what of it the page is about; undefined for a path of something else. */
export function parsePagePath(path: string): { readonly dossier: string; readonly about?: Selection } | undefined {
  const [, first, room, second] = /^\/d\/([^/]+)(?:\/(entities|claims)\/([^/]+))?\/?$/.exec(path) ?? [];
  if (first === undefined) return undefined;
  const dossier = decode(first);
  if (room === undefined || second === undefined) return { dossier };
  const id = decode(second);
  return { dossier, about: room === "entities" ? { kind: "entity", id } : { kind: "claim", id: `${dossier}/${id}` } };
}

/** What is not well escaped names nothing, which is for the page to say. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
