// Writes data/dossier.schema.json from the validator. With --check it writes nothing and exits 1 where the file is stale.
import { readFile, writeFile } from "node:fs/promises";
import { buildJsonSchema } from "../packages/shared/validation/index.ts";

const target = new URL("../data/dossier.schema.json", import.meta.url);
const wanted = `${JSON.stringify(buildJsonSchema(), undefined, 2)}\n`;

if (process.argv.includes("--check")) {
  const present = await readFile(target, "utf8").catch(() => undefined);
  if (present !== wanted) {
    console.error("data/dossier.schema.json is not what the validator says: run `pnpm generate`");
    process.exitCode = 1;
  }
} else {
  await writeFile(target, wanted);
}
