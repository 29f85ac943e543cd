import { parsePagePath, type Selection } from "@dossier/shared/address";

export type PageName =
  | { readonly name: "HOME" }
  | { readonly name: "DOSSIER"; readonly dossier: string }
  /** A page about one thing or claim. */
  | { readonly name: "ABOUT"; readonly dossier: string; readonly about: Selection }
  | { readonly name: "NOWHERE" };

/** Which page a path leads to. */
export function findPage(path: string): PageName {
  if (path === "/" || path === "") return { name: "HOME" };
  const found = parsePagePath(path);
  if (!found) return { name: "NOWHERE" };
  const { dossier, about } = found;
  return about ? { name: "ABOUT", dossier, about } : { name: "DOSSIER", dossier };
}
