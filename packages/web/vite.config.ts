import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const root = fileURLToPath(new URL(".", import.meta.url));

const OWN = /packages[\\/](?:web|shared)[\\/]/;
const LIBRARIES =
  /node_modules[\\/](?:react|react-dom|scheduler|react-intl|intl-messageformat|@formatjs|@apollo|graphql|rxjs|optimism|@wry|wouter|tslib|use-sync-external-store|regexparam|mitt)[\\/]/;

/**
 * `vite build` makes what browsers load (dist/client); `vite build --ssr` makes the renderers of pages and of pictures
 * that the server loads (dist/server), with everything in them, so that nothing of the web has to be installed beside.
 */
export default defineConfig(({ isSsrBuild }) => ({
  root,
  publicDir: false,
  plugins: [react(), themeBeforePaint(), preloadParts()],
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
    rolldownOptions: {
      input: isSsrBuild ? ["explorer/page-renderer.tsx", "pictures/picture-renderer.tsx"] : "index.html",
      // One file of libraries, which stays the same between releases, and one of what several parts need: few files pack
      // better than many, and are asked for at once.
      output: isSsrBuild
        ? {}
        : {
            codeSplitting: {
              groups: [
                { name: "libraries", test: LIBRARIES, priority: 1 },
                { name: "shared", test: OWN, minShareCount: 3 },
              ],
            },
          },
    },
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

/** The parts of the explorer that are fetched by kind of page and by language, by the name under which a page asks for them. */
const PARTS: Readonly<Record<string, string>> = {
  dossier: "explorer/DossierPage.tsx",
  about: "explorer/AboutPage.tsx",
  en: "i18n/en.ts",
  "zh-Hant": "i18n/zh-Hant.ts",
};

/**
 * Writes into the head which files each part of the explorer is in, so that they come together with the main script
 * instead of after it. The server keeps the lines of the parts that a page needs (packages/server/http/keep-parts.ts).
 */
function preloadParts(): Plugin {
  return {
    name: "preload-parts",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle }) => {
        const chunks = Object.values(bundle ?? {}).filter((file) => file.type === "chunk");
        const known = new Set(
          chunks.filter(({ isEntry }) => isEntry).flatMap(({ fileName, imports }) => imports.concat(fileName)),
        );
        const partsOf = new Map<string, string[]>();
        for (const [part, module] of Object.entries(PARTS)) {
          const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId === root + module);
          for (const file of chunk ? [chunk.fileName, ...chunk.imports] : []) {
            if (!known.has(file)) partsOf.set(file, [...(partsOf.get(file) ?? []), part]);
          }
        }
        return [...partsOf].map(([file, parts]) => ({
          tag: "link",
          attrs: { rel: "modulepreload", crossorigin: true, href: `/${file}`, "data-parts": parts.join(" ") },
          injectTo: "head" as const,
        }));
      },
    },
  };
}
