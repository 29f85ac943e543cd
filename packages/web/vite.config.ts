import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const root = fileURLToPath(new URL(".", import.meta.url));

/**
 * `vite build` makes what browsers load (dist/client); `vite build --ssr` makes the page renderer that the server loads
 * (dist/server/page-renderer.js), whole in one file, so that nothing of the web has to be installed beside it.
 */
export default defineConfig(({ isSsrBuild }) => ({
  root,
  publicDir: false,
  plugins: [react(), themeBeforePaint()],
  ssr: { noExternal: isSsrBuild ? true : undefined },
  // A build for servers leaves this open by itself, and React would then be built in twice, as it runs and as it is debugged.
  define: isSsrBuild ? { "process.env.NODE_ENV": JSON.stringify("production") } : {},
  build: {
    outDir: isSsrBuild ? "dist/server" : "dist/client",
    emptyOutDir: true,
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The weight is watched by benchmarks/budgets.json.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { input: isSsrBuild ? "explorer/page-renderer.tsx" : "index.html" },
  },
}));

/** Puts the script that chooses the paper into the head, as a file: a strict policy allows no script inside the page. */
function themeBeforePaint(): Plugin {
  const source = readFileSync(`${root}ui/theme-before-paint.js`, "utf8");
  const hash = createHash("sha256").update(source).digest("base64url").slice(0, 8);
  const fileName = `assets/theme-before-paint-${hash}.js`;
  let building = false;
  return {
    name: "theme-before-paint",
    configResolved: ({ command, build }) => {
      building = command === "build" && !build.ssr;
    },
    buildStart() {
      if (building) this.emitFile({ type: "asset", fileName, source });
    },
    transformIndexHtml: () => [
      {
        tag: "script",
        attrs: { src: building ? `/${fileName}` : "/ui/theme-before-paint.js" },
        injectTo: "head-prepend",
      },
    ],
  };
}
