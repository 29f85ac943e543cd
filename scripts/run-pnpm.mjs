import { spawnSync } from "node:child_process";

/** Runs the pnpm that runs this script, and returns its exit status. Quiet, it says something only if it fails. */
export function runPnpm(args, { env = process.env, quiet = false } = {}) {
  const stdio = ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"];
  const pnpm = process.env.npm_execpath;
  // A pnpm that npx has fetched is a script for Node; an installed one may be a program.
  const { status, stdout, stderr } = pnpm?.endsWith("js")
    ? spawnSync(process.execPath, [pnpm, ...args], { stdio, env })
    : spawnSync(pnpm ?? "pnpm", args, { stdio, env, shell: process.platform === "win32" });
  if (quiet && status !== 0) console.error(`${stdout}${stderr}`);
  return status ?? 1;
}
