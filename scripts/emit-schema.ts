// Writes packages/server/schema.graphql from the code. With --check it writes nothing and exits 1 where the file is stale.
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { buildSchema } from "../packages/server/schema/build-schema.ts";
import { formatSchema } from "../packages/server/schema/format-schema.ts";

const file = fileURLToPath(new URL("../packages/server/schema.graphql", import.meta.url));
const text = formatSchema(buildSchema());

if (process.argv.includes("--check")) {
  const current = await readFile(file, "utf8").catch(() => "");
  if (current !== text) {
    console.error("packages/server/schema.graphql is stale: run `pnpm generate` and commit what it writes");
    process.exitCode = 1;
  }
} else {
  await writeFile(file, text);
}
