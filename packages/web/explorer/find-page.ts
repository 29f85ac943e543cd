export type PageName =
  | { readonly name: "HOME" }
  | { readonly name: "DOSSIER"; readonly dossier: string }
  | { readonly name: "NOWHERE" };

/** Which page a path leads to. */
export function findPage(path: string): PageName {
  if (path === "/" || path === "") return { name: "HOME" };
  const [, dossier] = /^\/d\/([^/]+)\/?$/.exec(path) ?? [];
  return dossier ? { name: "DOSSIER", dossier: decode(dossier) } : { name: "NOWHERE" };
}

/** An address that is not well escaped names nothing, which is for the page to say. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
