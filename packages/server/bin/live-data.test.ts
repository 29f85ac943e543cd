import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fastify from "fastify";
import { expect, onTestFinished, test, vi } from "vitest";
import { startLiveData } from "./live-data.ts";

test("files that are right again, and say what is served, are logged as such once", async () => {
  const dataDir = await mkdtemp(join(tmpdir(), "dossier-live-"));
  const ending = new AbortController();
  onTestFinished(async () => {
    ending.abort();
    await rm(dataDir, { recursive: true, force: true });
  });
  await cp(fileURLToPath(new URL("../../../data", import.meta.url)), dataDir, { recursive: true });
  const file = join(dataDir, "lecun-leaves-meta", "claims.yaml");
  const good = await readFile(file, "utf8");

  const lines: { readonly level: number; readonly msg: string }[] = [];
  const { log: logger } = fastify({ logger: { stream: { write: (line) => lines.push(JSON.parse(line)) } } });
  const listOf = (msg: string) => lines.filter((line) => line.msg === msg);
  const live = await startLiveData({ dataDir, logger, signal: ending.signal });
  const served = live.current();

  await writeFile(file, `${good}\n- nonsense: [\n`);
  await vi.waitFor(() => expect(listOf("the last good state is kept")).toHaveLength(1), WAIT);
  expect(listOf("the files are without errors again")).toEqual([]);
  await writeFile(file, good);
  await vi.waitFor(() => expect(listOf("the files are without errors again")).toHaveLength(1), WAIT);

  expect(listOf("the files are without errors again")[0]?.level).toBe(INFO);
  expect(listOf("dossiers loaded")).toHaveLength(1);
  expect(live.current()).toBe(served);
});

/** Of the log. */
const INFO = 30;

/** Long, because a busy machine tells of a changed file late. */
const WAIT = { timeout: 20_000, interval: 50 };
