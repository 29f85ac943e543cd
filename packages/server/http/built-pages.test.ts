import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { loadBuiltPages } from "./built-pages.ts";

test("what could not be loaded once is loaded when it is there", async () => {
  const dist = await mkdtemp(join(tmpdir(), "dossier-web-"));
  onTestFinished(() => rm(dist, { recursive: true }));
  const pages = loadBuiltPages(dist);
  await expect(pages.readTemplate("/")).rejects.toThrow("index.html");
  await mkdir(join(dist, "client"));
  await writeFile(join(dist, "client", "index.html"), "<!doctype html>");
  expect(await pages.readTemplate("/")).toBe("<!doctype html>");
});
