import { defineConfig } from "vite";

// The server as one file: it starts in a fraction of the time that loading hundreds of modules takes.
export default defineConfig({
  build: {
    outDir: "dist",
    target: "node22",
    sourcemap: true,
    minify: false,
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: "[name].js", chunkFileNames: "[name].js" } },
  },
  ssr: {
    // The shared package is TypeScript source and is built in; what npm installed is loaded from there.
    noExternal: [/^@dossier\//],
  },
});
