import { chromium } from "playwright-core";
import { findBrowser } from "../scripts/find-browser.mjs";
import { startBuiltServer } from "../tests/built-server.ts";
import { type Measurement, median } from "./measurement.ts";

/** From navigation to the settled network on the screen and to a page that reacts, with the processor slowed down 4 times. */
export async function measureExplorer(): Promise<readonly Measurement[]> {
  const server = await startBuiltServer();
  const browser = await chromium.launch({
    executablePath: findBrowser({ say: () => {} }),
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
  });
  const paints: number[] = [];
  const ready: number[] = [];
  try {
    for (let round = 0; round < 7; round++) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
      await page.goto(`${server.address}/d/lecun-leaves-meta`, { waitUntil: "load" });
      await page.waitForSelector("html[data-ready]");
      // The picture is in the document that the server sends, so it is on the screen with the first contentful paint.
      const times = await page.evaluate(() => ({
        paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
        ready: performance.getEntriesByName("dossier-ready")[0]?.startTime ?? Number.NaN,
        marks: document.querySelectorAll("svg [data-mark]").length,
      }));
      if (times.marks < 20) throw new Error(`the network was not painted: ${times.marks} marks`);
      paints.push(times.paint);
      ready.push(times.ready);
      await context.close();
    }
  } finally {
    await browser.close();
    await server.stop();
  }
  return [
    { what: "settled network painted, CPU 4× slower (median of 7)", value: median(paints), unit: "ms", goal: 1000 },
    { what: "page reacts, CPU 4× slower (median of 7)", value: median(ready), unit: "ms" },
  ];
}
