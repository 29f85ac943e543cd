// Writes every generated file anew: the schema from the code, the typed operations from the schema, the JSON Schema.
import { spawnSync } from "node:child_process";

const steps = [
  ["node", "--import", "tsx", "scripts/emit-schema.ts"],
  ["graphql-codegen", "--config", "codegen.ts"],
  ["node", "--import", "tsx", "scripts/generate-json-schema.ts"],
];
for (const [command, ...args] of steps) {
  const { status } = spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
}
