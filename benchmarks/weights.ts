import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import budgets from "./budgets.json" with { type: "json" };
import type { Measurement } from "./measurement.ts";

const CLIENT = join("packages", "web", "dist", "client");

/** Script and style that the first page of the explorer loads, gzip. Needs a build. */
export async function measureWeights(): Promise<readonly Measurement[]> {
  const html = await readFile(join(CLIENT, "index.html"), "utf8");
  const files = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map((match) => match[1]!);
  const weigh = async (ending: string) => {
    const texts = await Promise.all(
      files.filter((file) => file.endsWith(ending)).map((file) => readFile(join(CLIENT, file))),
    );
    return texts.reduce((sum, text) => sum + gzipSync(text).length, 0) / 1000;
  };
  return [
    {
      what: "script of the explorer's first page, gzip",
      value: await weigh(".js"),
      unit: "kB",
      goal: budgets.explorerScript,
    },
    {
      what: "style of the explorer's first page, gzip",
      value: await weigh(".css"),
      unit: "kB",
      goal: budgets.explorerStyle,
    },
  ];
}
