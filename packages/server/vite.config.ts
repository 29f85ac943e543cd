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
  // Everything is built in: reading hundreds of small files would take most of the time that a start takes.
  ssr: { noExternal: true },
  define: { "process.env.NODE_ENV": JSON.stringify("production") },
});
