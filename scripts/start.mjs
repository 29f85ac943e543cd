// `pnpm start`: builds when the sources are newer than the last build, then serves from the build.
import { spawnSync } from "node:child_process";
import { isBuildCurrent } from "./build-stamp.mjs";

if (!isBuildCurrent()) {
  console.log("Building the explorer and the server (only when the sources have changed) …");
  const { status } = spawnSync(process.execPath, ["scripts/build.mjs", "--quiet"], { stdio: "inherit" });
  if (status !== 0) process.exit(1);
}

process.env.NODE_ENV ??= "production";
process.argv.push("serve");
await import(new URL("../packages/server/dist/dossier.js", import.meta.url).href);
