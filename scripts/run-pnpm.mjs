import { spawnSync } from "node:child_process";

/** Runs the pnpm that runs this script, and returns its exit status. */
export function runPnpm(args, { env = process.env, quiet = false } = {}) {
  const stdio = ["ignore", quiet ? "ignore" : "inherit", "inherit"];
  const pnpm = process.env.npm_execpath;
  // A pnpm that npx has fetched is a script for Node; an installed one may be a program.
  const { status } = pnpm?.endsWith("js")
    ? spawnSync(process.execPath, [pnpm, ...args], { stdio, env })
    : spawnSync(pnpm ?? "pnpm", args, { stdio, env, shell: process.platform === "win32" });
  return status ?? 1;
}
