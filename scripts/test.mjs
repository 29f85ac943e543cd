// `pnpm test`: finds a browser, builds what is served, then runs the unit, browser and end-to-end tests.
import { findBrowser } from "./find-browser.mjs";
import { runPnpm } from "./run-pnpm.mjs";

const env = { ...process.env };
try {
  env.CHROMIUM_PATH = findBrowser();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

// The end-to-end tests drive the built product, so that none passes on yesterday's build.
console.log("\nBuilding the explorer and the server …");
const built = runPnpm(["run", "build"], { env });
if (built !== 0) process.exit(built);

console.log("\nRunning the tests …");
process.exit(runPnpm(["exec", "vitest", "run", ...process.argv.slice(2)], { env }));
