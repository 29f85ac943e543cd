// `pnpm dev`: the server from its source, pages through Vite, problems of the data shown on the page.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { createServer, type ViteDevServer } from "vite";
import { addProblemStream } from "../http/problem-stream.ts";
import type { PageRenderer } from "../http/page-renderer.ts";
import { serve } from "./serve.ts";

const web = fileURLToPath(new URL("../../web/", import.meta.url));
let vite: ViteDevServer | undefined;

const pages: PageRenderer = {
  renderPage: async (request) => {
    // Loaded anew for each page: Vite gives the module as it is now.
    const { renderPage } = await running().ssrLoadModule("/explorer/page-renderer.tsx");
    return renderPage(request);
  },
  readTemplate: async (path) => running().transformIndexHtml(path, await readFile(join(web, "index.html"), "utf8")),
};

await serve(process.env, {
  pages,
  prepare: async (app, live) => {
    addProblemStream(app, live);
    const started = await createServer({
      root: web,
      configFile: join(web, "vite.config.ts"),
      appType: "custom",
      // Changes are told over the port of the application: on one of its own, two could not run at once.
      server: { middlewareMode: true, ws: { server: app.server } },
    });
    vite = started;
    // Vite answers for sources and assets, and leaves everything else to the routes.
    app.addHook("onRequest", (request, reply, next) => {
      started.middlewares(request.raw, reply.raw, () => next());
    });
    // Before the connections are waited for, as those over which changes are told stay open.
    app.addHook("preClose", () => started.close());
  },
});

function running(): ViteDevServer {
  if (!vite) throw new Error("dev: a page was asked for before Vite was there");
  return vite;
}
