import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { PageRenderer } from "./page-renderer.ts";

/** Loads the built explorer: the one built door between the server and the web package. */
export async function loadBuiltPages(webDist: string): Promise<PageRenderer> {
  const [{ renderPage }, template]: [Pick<PageRenderer, "renderPage">, string] = await Promise.all([
    import(/* @vite-ignore */ pathToFileURL(join(webDist, "server", "page-renderer.js")).href),
    readFile(join(webDist, "client", "index.html"), "utf8"),
  ]);
  return { renderPage, readTemplate: () => Promise.resolve(template) };
}
