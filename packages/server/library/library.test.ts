import { execFile } from "node:child_process";
import { chmod, cp, mkdir, mkdtemp, readFile, rename, rm, symlink, unlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { formatDiagnostic } from "@dossier/shared/validation";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readLibrary, type Library } from "./read-library.ts";
import { hashText, MAX_FILE_BYTES } from "./read-text-file.ts";
import { watchLibrary } from "./watch-library.ts";

const sound = new URL("../../shared/fixtures/invalid/sound/", import.meta.url);
const sourceText = "Ada Quill joins the Tern Works\n\nShe built Kite with one other";
const isRoot = process.getuid?.() === 0;

let data = "";
let folder = "";
let stop = new AbortController();

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), "dossier-library-"));
  folder = join(data, "tern-works");
  stop = new AbortController();
  await cp(sound, folder, { recursive: true });
  await change("dossier.yaml", (text) => text.replace(/sha256: \w+/, `sha256: ${hashText(sourceText)}`));
});

afterEach(async () => {
  stop.abort();
  await rm(data, { recursive: true, force: true });
});

async function change(name: string, edit: (text: string) => string): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, edit(await readFile(path, "utf8")));
}

/** What is said about the library, with file names as if from the data folder. */
function listProblems(library: Library): string[] {
  return library.diagnostics.map((diagnostic) => formatDiagnostic(diagnostic).replaceAll(`${data}/`, ""));
}

test("a folder of dossiers is read, and a folder without one in it is left alone", async () => {
  await mkdir(join(data, "notes"));
  await writeFile(join(data, "notes", "list.txt"), "later");
  await writeFile(join(data, "README.md"), "#");
  await mkdir(join(data, ".git"));
  const library = await readLibrary(data);
  expect(listProblems(library)).toEqual([]);
  expect(library.dossiers.map((dossier) => dossier.id)).toEqual(["tern-works"]);
  expect(library.entities).toHaveLength(4);
  expect(library.texts.size).toBe(0);
});

test("the folder of one dossier is read as well", async () => {
  expect((await readLibrary(folder)).dossiers).toHaveLength(1);
});

test("a source's own text is used if it fits, whatever its line ends", async () => {
  await writeFile(join(folder, "source.txt"), `\ufeff${sourceText.replaceAll("\n", "\r\n")}`);
  const library = await readLibrary(data);
  expect(listProblems(library)).toEqual([]);
  expect(library.texts.get("harbour-news")).toBe(sourceText);
});

test("a text that does not fit is warned about and not used", async () => {
  await mkdir(join(folder, "sources"));
  await writeFile(join(folder, "sources", "harbour-news.txt"), `${sourceText}!`);
  await writeFile(join(folder, "sources", "other.txt"), "x");
  const library = await readLibrary(data);
  expect(listProblems(library)).toEqual([
    "tern-works/sources/harbour-news.txt:1:1: warning: expected the text of 61 characters of the source harbour-news, got one of 62",
    "tern-works/sources/other.txt:1:1: warning: expected one of the files harbour-news.txt, got another",
  ]);
  expect(library.texts.size).toBe(0);
  expect(library.dossiers).toHaveLength(1);
});

test("a passage that has not got what it is to mention is an error where the text is there", async () => {
  await change("claims.yaml", (text) => text.replace("end: 30 }", "end: 30, mentions: [Bert] }"));
  expect(listProblems(await readLibrary(data))).toEqual([]);
  await writeFile(join(folder, "source.txt"), sourceText);
  expect(listProblems(await readLibrary(data))).toEqual([expect.stringContaining("the passage is lost")]);
});

test("bytes that are not UTF-8, a folder for a file, a huge file and a dangling link are all told at once", async () => {
  await writeFile(join(folder, "entities.yaml"), Buffer.from([0x2d, 0x20, 0x61, 0x0a, 0xff, 0xfe, 0x0a]));
  await unlink(join(folder, "claims.yaml"));
  await mkdir(join(folder, "claims.yaml"));
  await writeFile(join(folder, "reviews.yaml"), Buffer.alloc(MAX_FILE_BYTES + 1, "#"));
  const other = join(data, "other");
  await mkdir(other);
  await symlink(join(data, "nowhere"), join(other, "dossier.yaml"));
  expect(listProblems(await readLibrary(data))).toEqual([
    "other/dossier.yaml:1:1: expected it to be there, got nothing",
    "tern-works/claims.yaml:1:1: expected a file, got a folder",
    "tern-works/entities.yaml:1:1: expected text in UTF-8, got bytes that are not (line 2)",
    `tern-works/reviews.yaml:1:1: expected at most ${MAX_FILE_BYTES} bytes, got ${MAX_FILE_BYTES + 1}`,
  ]);
});

test.skipIf(process.platform === "win32")("a pipe for a file is told about, and nobody waits for it", async () => {
  await unlink(join(folder, "claims.yaml"));
  await promisify(execFile)("mkfifo", [join(folder, "claims.yaml"), join(folder, "source.txt"), join(folder, "notes")]);
  const problem = "tern-works/claims.yaml:1:1: expected a file, got something else";
  expect(listProblems(await readLibrary(data))).toEqual([problem]);
});

test.skipIf(isRoot)("a file without permission is told about", async () => {
  await chmod(join(folder, "claims.yaml"), 0);
  expect(listProblems(await readLibrary(data))).toEqual([
    "tern-works/claims.yaml:1:1: expected a readable file, got no permission to read it",
  ]);
});

test("an empty folder and one that is not there are errors, not an empty library", async () => {
  await rm(folder, { recursive: true });
  const [empty] = (await readLibrary(data)).diagnostics;
  expect(empty).toMatchObject({ severity: "error", message: expect.stringContaining("got none") });
  const [missing] = (await readLibrary(join(data, "nowhere"))).diagnostics;
  expect(missing).toMatchObject({ severity: "error", message: expect.stringContaining("got nothing") });
});

test("two dossiers with one id are refused", async () => {
  await cp(folder, join(data, "copy"), { recursive: true });
  expect(listProblems(await readLibrary(data))).toEqual([
    "tern-works/dossier.yaml:1:1 dossier tern-works: expected an id that no other dossier has, got another one in copy/dossier.yaml",
  ]);
});

/** What has been told since the watching began; the last one counts. */
async function startWatching(): Promise<Library[]> {
  const told: Library[] = [];
  await watchLibrary(data, (library) => told.push(library), { signal: stop.signal });
  return told;
}

/** The last state that was told: the titles of its dossiers and the number of reviews, or that it is broken. */
function describeLast(told: readonly Library[]): string {
  const last = told.at(-1);
  if (!last) return "nothing told";
  if (last.diagnostics.some(({ severity }) => severity === "error")) return "broken";
  return last.dossiers.map(({ title, reviews }) => `${title[0]?.value}, ${reviews.length} review`).join("; ");
}

/** Long enough for the slowest machine: how soon it is seen is for a benchmark to say. */
const patience = { timeout: 20_000, interval: 20 };
const retitle = (title: string) => (text: string) => text.replace(/title: \{ en: [^,]*/, `title: { en: ${title}`);

test("writing in place, renaming over, deleting and mending are all seen", async () => {
  const told = await startWatching();
  const lastTold = () => describeLast(told);

  await change("dossier.yaml", retitle("Written in place"));
  await expect.poll(lastTold, patience).toBe("Written in place, 1 review");

  const aside = join(folder, ".dossier.yaml.tmp");
  await writeFile(aside, retitle("Renamed over")(await readFile(join(folder, "dossier.yaml"), "utf8")));
  await rename(aside, join(folder, "dossier.yaml"));
  await expect.poll(lastTold, patience).toBe("Renamed over, 1 review");

  await change("dossier.yaml", retitle("After renaming"));
  await expect.poll(lastTold, patience).toBe("After renaming, 1 review");

  await change("claims.yaml", (text) => `${text}- id: [`);
  await expect.poll(lastTold, patience).toBe("broken");
  expect(told.at(-1)?.dossiers).toEqual([]);
  await change("claims.yaml", (text) => text.replace("- id: [", ""));
  await expect.poll(lastTold, patience).toBe("After renaming, 1 review");

  await unlink(join(folder, "reviews.yaml"));
  await expect.poll(lastTold, patience).toBe("After renaming, 0 review");
});

test("a dossier that comes, and a folder deleted and put back, are seen", async () => {
  const aside = await mkdtemp(join(tmpdir(), "dossier-aside-"));
  await cp(folder, aside, { recursive: true });
  const told = await startWatching();
  const lastTold = () => describeLast(told);

  await cp(folder, join(data, "other"), { recursive: true });
  await expect.poll(lastTold, patience).toBe("broken");
  await rm(folder, { recursive: true });
  await expect.poll(lastTold, patience).toBe("Ada Quill joins the Tern Works, 1 review");
  await rm(join(data, "other"), { recursive: true });
  await expect.poll(lastTold, patience).toBe("broken");

  await cp(aside, folder, { recursive: true });
  await expect.poll(lastTold, patience).toBe("Ada Quill joins the Tern Works, 1 review");
  await change("dossier.yaml", retitle("Put back"));
  await expect.poll(lastTold, patience).toBe("Put back, 1 review");
  await rm(aside, { recursive: true });
});

test("after the signal nothing is told any more", async () => {
  const told: Library[] = [];
  await watchLibrary(data, (library) => told.push(library), { signal: stop.signal, quietMs: 1 });
  stop.abort();
  await change("dossier.yaml", retitle("Too late"));
  await new Promise((resolve) => {
    setTimeout(resolve, 300);
  });
  expect(told).toEqual([]);
});
