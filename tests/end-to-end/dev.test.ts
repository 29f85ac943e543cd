import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { type BuiltServer, startDevelopmentServer } from "../built-server.ts";

let dataDir: string;
let server: BuiltServer;
let browser: Browser;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "dossier-dev-"));
  await cp("data", dataDir, { recursive: true });
  [server, browser] = await Promise.all([startDevelopmentServer({ DATA_DIR: dataDir }), startBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await rm(dataDir, { recursive: true, force: true });
});

test("`pnpm dev` shows a broken file on the open page, and takes the mended one without a reload", async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${server.address}/d/lecun-leaves-meta`);
  await page.locator("html[data-ready]").waitFor({ timeout: 60_000 });
  const file = join(dataDir, "lecun-leaves-meta", "entities.yaml");
  const good = await readFile(file, "utf8");

  await writeFile(file, good.replace("type: Person", "type: Persn"));
  await expect
    .poll(() => page.getByRole("alert").innerText(), { timeout: 30_000 })
    .toMatch(/entities\.yaml:\d+:\d+ .*Persn/);
  await page.locator('[data-mark="yann-lecun"]').waitFor();

  await writeFile(file, good.replace("value: Bell Labs", "value: Ringing Labs"));
  const mark = page.locator('[data-mark="bell-labs"]');
  await expect.poll(() => mark.getAttribute("aria-label"), { timeout: 30_000 }).toContain("Ringing Labs");
  expect(await page.getByRole("alert").count()).toBe(0);
}, 120_000);

test("`pnpm dev` shows the gallery: every state, drawn in the language and on the paper that its address asks for", async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const broken: string[] = [];
  page.on("pageerror", ({ message }) => broken.push(message));
  await page.goto(`${server.address}/gallery?lang=zh-Hant&theme=dark`);
  await page.locator('[data-state="legend"] svg').first().waitFor({ timeout: 60_000 });
  expect(await page.locator("[data-state]").count()).toBeGreaterThan(70);
  expect(await page.locator('[data-state="legend"]').innerText()).toContain("人物");
  expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
  await page.getByRole("link", { name: "network-path" }).click();
  await expect.poll(() => page.locator("[data-state]").count()).toBe(1);
  expect(broken).toEqual([]);
}, 120_000);
