// Runs every test: finds a browser, builds what is served, then the unit, browser and end-to-end tests.
import { spawnSync } from "node:child_process";
import { findBrowser } from "./find-browser.mjs";

const args = process.argv.slice(2);
const env = { ...process.env };

try {
  env.CHROMIUM_PATH = findBrowser();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

// The end-to-end tests drive the built product, so a test never passes on yesterday's build.
step("Building the explorer and the server", ["run", "build"]);
process.exit(step("Running the tests", ["exec", "vitest", "run", ...args], { mayFail: true }));

function step(title, command, { mayFail = false } = {}) {
  console.log(`\n${title} …`);
  const pnpm = process.env.npm_execpath;
  const { status } = pnpm?.endsWith("js")
    ? spawnSync(process.execPath, [pnpm, ...command], { stdio: "inherit", env })
    : spawnSync(pnpm ?? "pnpm", command, { stdio: "inherit", env });
  if (status !== 0 && !mayFail) process.exit(status ?? 1);
  return status ?? 1;
}
