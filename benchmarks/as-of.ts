import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CDPSession, chromium, type Page } from "playwright-core";
import { findBrowser } from "../scripts/find-browser.mjs";
import { startBuiltServer } from "../tests/built-server.ts";
import { type Measurement, median } from "./measurement.ts";
import { writeInventedDossier } from "./write-invented-dossier.ts";

const ARTICLE = "lecun-leaves-meta";
/** Milliseconds of script: one frame of sixty in a second. */
const FRAME = 16;
const MOVES = 60;

/**
 * What a move of the slider over time costs in script, with the processor slowed down 4 times, on the article and on an
 * invented dossier of 300 entities: dragged across all of time, and played. Writing the address at rest is told beside.
 */
export async function measureAsOf(): Promise<readonly Measurement[]> {
  const browser = await chromium.launch({
    executablePath: findBrowser({ say: () => {} }),
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
  });
  const found: Measurement[] = [];
  try {
    for (const name of ["article", "300 entities"] as const) {
      const dataDir = await mkdtemp(join(tmpdir(), "dossier-as-of-"));
      const id = name === "article" ? ARTICLE : await writeInventedDossier(dataDir);
      if (name === "article") await cp(`data/${ARTICLE}`, join(dataDir, ARTICLE), { recursive: true });
      const server = await startBuiltServer({ DATA_DIR: dataDir });
      try {
        const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
        const page = await context.newPage();
        await page.goto(`${server.address}/d/${id}`);
        await page.waitForSelector("html[data-ready]");
        const session = await context.newCDPSession(page);
        await session.send("Performance.enable");
        await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
        const { moves, rest } = await measureDrag(page, session);
        const what = (act: string) => `as of, ${name}: ${act}, CPU 4× slower`;
        found.push(
          { what: what("script of a move, median"), value: median(moves), unit: "ms", goal: FRAME },
          {
            what: what(`script of a move, worst of ${moves.length}`),
            value: Math.max(...moves),
            unit: "ms",
            goal: FRAME,
          },
          { what: what("script of a frame played"), value: await measurePlay(page, session), unit: "ms", goal: FRAME },
          { what: what("script when it rests"), value: rest, unit: "ms" },
        );
        await context.close();
      } finally {
        await server.stop();
        await rm(dataDir, { recursive: true, force: true });
      }
    }
  } finally {
    await browser.close();
  }
  return found;
}

async function measureDrag(page: Page, session: CDPSession): Promise<{ moves: readonly number[]; rest: number }> {
  const box = await page.locator(".as-of-slider").boundingBox();
  if (!box) throw new Error("the slider is not on the page");
  const y = box.y + box.height / 2;
  const moves: number[] = [];
  await page.mouse.move(box.x + 10, y);
  await page.mouse.down();
  await settle(page);
  for (let step = 1; step <= MOVES; step += 1) {
    const x = box.x + 10 + ((box.width - 20) * step) / MOVES;
    moves.push(await measure(page, session, () => page.mouse.move(x, y)));
  }
  return { moves, rest: await measure(page, session, () => page.mouse.up()) };
}

/** Script of a frame on average, over some seconds; the first click is not counted. */
async function measurePlay(page: Page, session: CDPSession): Promise<number> {
  await page.locator(".as-of-play").click();
  await settle(page);
  const before = await readScript(session);
  const frames = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const end = performance.now() + 4000;
        let count = 0;
        requestAnimationFrame(function next(now) {
          count += 1;
          if (now < end) requestAnimationFrame(next);
          else resolve(count);
        });
      }),
  );
  return ((await readScript(session)) - before) / frames;
}

async function measure(page: Page, session: CDPSession, act: () => Promise<void>): Promise<number> {
  const before = await readScript(session);
  await act();
  await settle(page);
  return (await readScript(session)) - before;
}

/** Milliseconds of script so far. */
async function readScript(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? Number.NaN) * 1000;
}

/** Two frames later everything that an event has set off is drawn. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)))),
  );
}
