import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { keepParts } from "../packages/server/http/keep-parts.ts";
import budgets from "./budgets.json" with { type: "json" };
import type { Measurement } from "./measurement.ts";

const CLIENT = join("packages", "web", "dist", "client");

/** Script and style that the explorer and the page of a thing or claim load in English, gzip. Needs a build. */
export async function measureWeights(): Promise<readonly Measurement[]> {
  const html = await readFile(join(CLIENT, "index.html"), "utf8");
  const weigh = async (path: string, ending: string) => {
    const files = [...keepParts(html, path, "en").matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(
      ([, file]) => file!,
    );
    const texts = await Promise.all(
      files.filter((file) => file.endsWith(ending)).map((file) => readFile(join(CLIENT, file))),
    );
    return texts.reduce((sum, text) => sum + gzipSync(text).length, 0) / 1000;
  };
  return [
    {
      what: "script of the explorer's first page, gzip",
      value: await weigh("/d/x", ".js"),
      unit: "kB",
      goal: budgets.explorerScript,
    },
    {
      what: "script of the page of a thing or claim, gzip",
      value: await weigh("/d/x/entities/y", ".js"),
      unit: "kB",
      goal: budgets.readingScript,
    },
    {
      what: "style of every page, gzip",
      value: await weigh("/d/x", ".css"),
      unit: "kB",
      goal: budgets.explorerStyle,
    },
  ];
}
