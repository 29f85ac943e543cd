// `pnpm start`: builds when the sources are newer than the last build, then serves from the build.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const STAMP = join("packages", "server", "dist", "build-stamp.txt");
const NOT_SOURCE = new Set(["node_modules", "dist", "fixtures"]);

const stamp = stampSources();
if (readStamp() !== stamp) {
  console.log("Building the explorer and the server (only when the sources have changed) …");
  const pnpm = process.env.npm_execpath;
  const { status } = pnpm?.endsWith("js")
    ? spawnSync(process.execPath, [pnpm, "run", "build"], { stdio: ["ignore", "ignore", "inherit"] })
    : spawnSync(pnpm ?? "pnpm", ["run", "build"], { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) {
    console.error("The build failed: run `pnpm run build` to see why.");
    process.exit(1);
  }
  writeFileSync(STAMP, stamp);
}

process.env.NODE_ENV ??= "production";
process.argv.push("serve");
await import(new URL("../packages/server/dist/dossier.js", import.meta.url).href);

/** A hash of the path, size and time of every source file and of the lockfile. */
function stampSources() {
  const hash = createHash("sha256");
  const visit = (path) => {
    const { size, mtimeMs, isDirectory } = describe(path);
    if (!isDirectory) hash.update(`${path}\0${size}\0${mtimeMs}\n`);
    else for (const name of readdirSync(path).toSorted()) if (!NOT_SOURCE.has(name)) visit(join(path, name));
  };
  for (const path of ["packages", "pnpm-lock.yaml"]) visit(path);
  return hash.digest("hex");
}

function describe(path) {
  const found = statSync(path);
  return { size: found.size, mtimeMs: found.mtimeMs, isDirectory: found.isDirectory() };
}

function readStamp() {
  try {
    return readFileSync(STAMP, "utf8");
  } catch {
    return "";
  }
}
