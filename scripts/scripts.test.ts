import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { findBrowser } from "./find-browser.mjs";

test("a Node that is too old is told in one line, with what to do", () => {
  const pretend = `Object.defineProperty(process.versions, "node", { value: "20.20.2" }); await import("./scripts/require-node.mjs")`;
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", pretend], { encoding: "utf8" });
  expect(status).toBe(1);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(stderr).toMatch(/needs Node 22\.12 or later, and this is 20\.20\.2: run `npx/);
});

test("the browser that is named is taken, and one that cannot be run is told", () => {
  const before = process.env["CHROMIUM_PATH"];
  try {
    process.env["CHROMIUM_PATH"] = process.execPath;
    expect(findBrowser({ say: () => undefined })).toBe(process.execPath);
    process.env["CHROMIUM_PATH"] = "/nowhere/chromium";
    expect(() => findBrowser({ say: () => undefined })).toThrow(
      "CHROMIUM_PATH: expected a program, got /nowhere/chromium",
    );
  } finally {
    process.env["CHROMIUM_PATH"] = before;
  }
});

test("a browser on the path is found, and said", () => {
  const before = process.env["CHROMIUM_PATH"];
  const said: string[] = [];
  try {
    delete process.env["CHROMIUM_PATH"];
    const found = findBrowser({ say: (line: string) => said.push(line) });
    expect(said).toEqual([`Browser: using ${found}.`]);
  } finally {
    process.env["CHROMIUM_PATH"] = before;
  }
});
