import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type BuiltServer, startBuiltServer } from "../built-server.ts";

// An invented text; 𠮷 is one character that JavaScript counts as two.
const TEXT = "The harbour of Ostrel was busy.\n\nIn 1999 𠮷田 Mira joined the Tide Office.";
const PASSAGE = "𠮷田 Mira joined the Tide Office";
const start = Array.from(TEXT.slice(0, TEXT.indexOf(PASSAGE))).length;
const end = start + Array.from(PASSAGE).length;

let folder: string;
let server: BuiltServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dossier-passage-"));
  await mkdir(join(folder, "tide"));
  const paragraphs = TEXT.split("\n").map((line) => Array.from(line).length);
  const sha256 = createHash("sha256").update(TEXT).digest("hex");
  const write = async (name: string, value: unknown) =>
    writeFile(join(folder, "tide", name), typeof value === "string" ? value : JSON.stringify(value));
  await write("source.txt", TEXT);
  await write("dossier.json", {
    id: "tide",
    title: { en: "The Tide Office" },
    summary: { en: "Who joined it." },
    languages: ["en"],
    sources: [
      {
        id: "harbour-news",
        title: { en: "At the harbour" },
        publisher: { en: "Harbour News" },
        lang: "en",
        published: "2001-02-03",
        length: Array.from(TEXT).length,
        sha256,
        paragraphs,
      },
    ],
  });
  await write("entities.json", [
    { id: "mira", type: "Person", names: [{ lang: "en", value: "Mira" }], description: { en: "A reader of tides." } },
    { id: "tide-office", type: "Organization", names: [{ lang: "en", value: "Tide Office" }] },
  ]);
  await write("claims.json", [
    {
      id: "mira-joins",
      type: "Role",
      person: "mira",
      organization: "tide-office",
      title: { en: "Member" },
      summary: { en: "Mira became a member of the office." },
      modality: "STATED",
      time: { start: "1999" },
      evidence: [{ paragraph: 3, start, end, mentions: ["Mira", "Tide Office"] }],
    },
  ]);
  server = await startBuiltServer({ DATA_DIR: folder });
});

afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

test("where the text is there, the passage stands marked in its paragraph, counted in characters", async () => {
  const page = await (await fetch(`${server.address}/d/tide?select=claim:mira-joins`)).text();
  const told = page.replaceAll(/<!--.*?-->/g, "");
  expect(told).toMatch(new RegExp(`In 1999 <mark[^>]*>${PASSAGE}</mark>`));
  expect(told).toContain(`Paragraph 3, characters 9 to ${8 + end - start}`);
});
