import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { PageRenderer } from "./page-renderer.ts";

/**
 * The built explorer: the one built door between the server and the web package. It is loaded with the first page, so
 * that the API answers sooner after a start.
 */
export function loadBuiltPages(webDist: string): PageRenderer {
  let renderer: Promise<Pick<PageRenderer, "renderPage">> | undefined;
  let template: Promise<string> | undefined;
  return {
    renderPage: async (request) => {
      renderer ??= import(/* @vite-ignore */ pathToFileURL(join(webDist, "server", "page-renderer.js")).href);
      return (await renderer).renderPage(request);
    },
    readTemplate: () => (template ??= readFile(join(webDist, "client", "index.html"), "utf8")),
  };
}
