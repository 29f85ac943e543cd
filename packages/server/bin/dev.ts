// `pnpm dev`: the server from its source, pages through Vite, problems of the data shown on the page.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { createServer } from "vite";
import { addProblemStream } from "../http/problem-stream.ts";
import type { PageRenderer } from "../http/page-renderer.ts";
import { serve } from "./serve.ts";

const web = fileURLToPath(new URL("../../web/", import.meta.url));
const vite = await createServer({
  root: web,
  configFile: join(web, "vite.config.ts"),
  appType: "custom",
  server: { middlewareMode: true },
});

const pages: PageRenderer = {
  renderPage: async (request) => {
    // Loaded anew for each page: Vite gives the module as it is now.
    const { renderPage } = await vite.ssrLoadModule("/explorer/page-renderer.tsx");
    return renderPage(request);
  },
  readTemplate: async (path) => vite.transformIndexHtml(path, await readFile(join(web, "index.html"), "utf8")),
};

await serve(process.env, {
  pages,
  prepare: async (app, live) => {
    addProblemStream(app, live);
    // Vite answers for sources and assets, and leaves everything else to the routes.
    app.addHook("onRequest", (request, reply, next) => {
      vite.middlewares(request.raw, reply.raw, () => next());
    });
    app.addHook("onClose", () => vite.close());
  },
});
