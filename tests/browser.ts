import { type Browser, chromium } from "playwright-core";

/** Starts the browser that `pnpm test` has found; it speaks to nobody but the pages it opens. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}
