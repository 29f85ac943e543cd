import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type BuiltServer, startBuiltServer } from "../built-server.ts";

let folder: string;
let server: BuiltServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dossier-empty-"));
  await mkdir(join(folder, "new-story"));
  const dossier = {
    id: "new-story",
    title: { en: "A new story", "zh-Hant": "新的故事" },
    summary: { en: "Just begun.", "zh-Hant": "剛開始。" },
    languages: ["en", "zh-Hant"],
    sources: [
      {
        id: "note",
        title: { en: "A note" },
        publisher: { en: "A paper" },
        lang: "en",
        published: "2001-02-03",
        length: 3,
        sha256: "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
        paragraphs: [3],
      },
    ],
  };
  await writeFile(join(folder, "new-story", "dossier.json"), JSON.stringify(dossier));
  server = await startBuiltServer({ DATA_DIR: folder });
});

afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

test.each([
  ["", "Nothing is claimed yet"],
  ["?view=timeline", "Nothing is claimed yet"],
  ["?as=list&lang=zh-Hant", "還沒有任何說法"],
])("a dossier without a claim says so, once, instead of empty pictures (%s)", async (search, words) => {
  const answer = await fetch(`${server.address}/d/new-story${search}`);
  expect(answer.status).toBe(200);
  const main = /<main[^]*<\/main>/.exec(await answer.text())![0];
  expect(main.split(words)).toHaveLength(2);
  expect(main).not.toContain("<svg");
});
