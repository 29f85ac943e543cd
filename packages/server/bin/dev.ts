// `pnpm dev`: the server from its source, pages through Vite, problems of the data shown on the page.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { createServer, type ViteDevServer } from "vite";
import { addProblemStream } from "../http/problem-stream.ts";
import type { PageRenderer } from "../http/page-renderer.ts";
import { drawDirectly } from "../pictures/direct-pictures.ts";
import type { RenderPicture } from "../pictures/picture-source.ts";
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

const pictures = drawDirectly(async () => {
  const { renderPicture } = await running().ssrLoadModule("/pictures/picture-renderer.tsx");
  return renderPicture as RenderPicture;
});

await serve(process.env, {
  pages,
  pictures,
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
    // Everything that the explorer draws, in every state: a page for those who work on it, and of no use to readers.
    app.get("/gallery", async (_, reply) => {
      const page = await readFile(join(web, "gallery/index.html"), "utf8");
      return reply.type("text/html; charset=utf-8").send(await started.transformIndexHtml("/gallery", page));
    });
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
