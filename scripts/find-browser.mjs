// Finds a Chromium for the tests, or installs one, and says what it does.
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The path of a Chromium that can be run: `CHROMIUM_PATH`, else one that is installed, else a download by Playwright,
 * else Debian's package (as root). Throws with what to do where all of that fails.
 */
export function findBrowser({ say = console.log } = {}) {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!isRunnable(named)) throw new Error(`CHROMIUM_PATH: expected a program, got ${named}`);
    return named;
  }
  const found = installedBrowser();
  if (found) {
    say(`Browser: using ${found}.`);
    return found;
  }
  say("Browser: none found; downloading Chromium with Playwright …");
  run(process.execPath, [join("node_modules", "playwright-core", "cli.js"), "install", "--with-deps", "chromium"]);
  const downloaded = installedBrowser();
  if (downloaded) {
    say(`Browser: using ${downloaded}.`);
    return downloaded;
  }
  say("Browser: the download did not work; installing Debian's package chromium with apt-get …");
  run("apt-get", ["update", "-q"]);
  run("apt-get", ["install", "-q", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk"]);
  const packaged = installedBrowser();
  if (packaged) {
    say(`Browser: using ${packaged}.`);
    return packaged;
  }
  throw new Error("No browser for the tests: install Chromium or Chrome, or set CHROMIUM_PATH to one, and run again.");
}

function installedBrowser() {
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...PLACES, chromium.executablePath()].find((path) => path && isRunnable(path));
}

function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function run(command, args) {
  const timeout = 8 * 60_000;
  spawnSync(command, args, {
    stdio: ["ignore", "inherit", "inherit"],
    timeout,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}
