// `pnpm bench [name …]`: runs every benchmark, or those named, and prints what was measured, a line each.
import { measureApi } from "./api.ts";
import { measureAsOf } from "./as-of.ts";
import { measureExplorer } from "./explorer.ts";
import { measureInteraction } from "./interaction.ts";
import type { Measurement } from "./measurement.ts";
import { measureStart } from "./start.ts";
import { measureWeights } from "./weights.ts";

const benchmarks: Readonly<Record<string, () => Promise<readonly Measurement[]>>> = {
  weights: measureWeights,
  start: measureStart,
  api: measureApi,
  explorer: measureExplorer,
  "as-of": measureAsOf,
  interaction: measureInteraction,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(benchmarks, name));
if (unknown.length > 0) {
  console.error(`bench: expected ${Object.keys(benchmarks).join(", ")}, got ${unknown.join(", ")}`);
  process.exit(2);
}

for (const [name, measure] of Object.entries(benchmarks)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n${name}`);
  for (const { what, value, unit, goal, ratio } of await measure()) {
    const amount = `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`;
    const aim = goal === undefined ? "" : `  (aim: at most ${goal} ${unit}: ${value <= goal ? "met" : "MISSED"})`;
    const beside = ratio === undefined ? "" : `  ${ratio.of.toFixed(2)} × ${ratio.to}`;
    console.log(`  ${what.padEnd(58)} ${amount.padStart(12)}${aim}${beside}`);
  }
}
