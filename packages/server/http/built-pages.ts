import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { PageRenderer } from "./page-renderer.ts";

/**
 * The built explorer: the one built door between the server and the web package. It is loaded with the first page, so
 * that the API answers sooner after a start.
 */
export function loadBuiltPages(webDist: string): PageRenderer {
  const loadRenderer = keepOnceLoaded(
    (): Promise<Pick<PageRenderer, "renderPage">> =>
      import(/* @vite-ignore */ pathToFileURL(join(webDist, "server", "page-renderer.js")).href),
  );
  const readTemplate = keepOnceLoaded(() => readFile(join(webDist, "client", "index.html"), "utf8"));
  return {
    renderPage: async (request) => (await loadRenderer()).renderPage(request),
    readTemplate,
  };
}

/** What could not be loaded is loaded anew the next time: the reason may have passed. */
function keepOnceLoaded<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let kept: Promise<Value> | undefined;
  return () => {
    kept ??= load().catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };
}
