// Whether the last build is of the sources as they are now.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const STAMP = join("packages", "server", "dist", "build-stamp.txt");
const NOT_SOURCE = new Set(["node_modules", "dist", "fixtures", "__snapshots__"]);

export function isBuildCurrent() {
  try {
    return readFileSync(STAMP, "utf8") === stampSources();
  } catch {
    return false;
  }
}

export function writeStamp() {
  writeFileSync(STAMP, stampSources());
}

/** A hash of the path, size and time of every source file and of the lockfile. */
function stampSources() {
  const hash = createHash("sha256");
  const visit = (path) => {
    const found = statSync(path);
    if (found.isDirectory()) {
      for (const name of readdirSync(path).toSorted()) if (!NOT_SOURCE.has(name)) visit(join(path, name));
    } else if (!/\.test\.tsx?$/.test(path)) hash.update(`${path}\0${found.size}\0${found.mtimeMs}\n`);
  };
  for (const path of ["packages", "pnpm-lock.yaml"]) visit(path);
  return hash.digest("hex");
}
