// Every check that needs no browser, all of them run even when one fails, then a line each.
import { spawnSync } from "node:child_process";

const checks = [
  ["format", "oxfmt", "--check"],
  ["lint", "oxlint", "--type-aware", "--deny-warnings"],
  ["types", "tsc", "-p", "."],
  ["rooms", "depcruise", "--config", ".dependency-cruiser.mjs", "packages", "scripts", "benchmarks", "tests"],
  ["dead code", "knip"],
  ["schema.graphql is current", "node", "--import", "tsx", "scripts/emit-schema.ts", "--check"],
  ["dossier.schema.json is current", "node", "--import", "tsx", "scripts/generate-json-schema.ts", "--check"],
  ["typed operations are current", "node", "scripts/check-generated-operations.mjs"],
  ["data is valid", "node", "--import", "tsx", "packages/server/bin/dossier.ts", "validate", "data"],
];

const results = checks.map(([title, command, ...args]) => {
  console.log(`\n— ${title}`);
  const started = performance.now();
  const { status } = spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
  return { title, passed: status === 0, seconds: (performance.now() - started) / 1000 };
});

console.log();
for (const { title, passed, seconds } of results) {
  console.log(`${passed ? "passed" : "FAILED"}  ${title} (${seconds.toFixed(1)} s)`);
}
const failed = results.filter((result) => !result.passed).length;
console.log(`${results.length - failed} checks passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
