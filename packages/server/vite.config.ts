import { defineConfig } from "vite";

// The server as one file: it starts in a fraction of the time that loading hundreds of modules takes.
export default defineConfig({
  build: {
    outDir: "dist",
    target: "node22",
    sourcemap: true,
    minify: false,
    emptyOutDir: true,
    rolldownOptions: {
      input: ["bin/dossier.ts", "pictures/picture-worker.ts"],
      output: { entryFileNames: "[name].js", chunkFileNames: "[name].js" },
    },
  },
  // Everything is built in: reading hundreds of small files would take most of the time that a start takes.
  // The rasteriser is a program for the machine, which no bundle can hold.
  ssr: { noExternal: true, external: ["@napi-rs/canvas"] },
  define: { "process.env.NODE_ENV": JSON.stringify("production") },
});
