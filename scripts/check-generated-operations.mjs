// Generates the typed operations aside and compares them with the committed ones.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const committed = join("packages", "web", "api", "generated");
const fresh = mkdtempSync(join(tmpdir(), "dossier-operations-"));
try {
  const { status } = spawnSync("graphql-codegen", ["--config", "codegen.ts", "--silent"], {
    stdio: "inherit",
    env: { ...process.env, OPERATIONS_OUTPUT: `${fresh}/` },
  });
  if (status !== 0) process.exit(status ?? 1);
  const stale = readdirSync(fresh).filter((name) => readText(join(fresh, name)) !== readText(join(committed, name)));
  if (stale.length > 0) {
    console.error(`${committed}: ${stale.join(", ")} expected to be current; run \`pnpm generate\` and commit.`);
    process.exit(1);
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

function readText(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
