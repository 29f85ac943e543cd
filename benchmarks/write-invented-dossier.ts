import { formatDossierJson } from "../packages/shared/exports/index.ts";
import { makeMediumDossier } from "../packages/shared/fixtures/index.ts";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Writes the invented dossier of 300 entities and 900 claims as files, and tells its id. */
export async function writeInventedDossier(dataDir: string): Promise<string> {
  const dossier = makeMediumDossier(1);
  const folder = join(dataDir, dossier.id);
  await mkdir(folder, { recursive: true });
  const parts = JSON.parse(formatDossierJson(dossier, {})) as Record<string, unknown>;
  await Promise.all(
    Object.entries(parts).map(([name, records]) => writeFile(join(folder, `${name}.json`), JSON.stringify(records))),
  );
  return dossier.id;
}
