import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Dossier, Entity } from "@dossier/shared/model";
import {
  checkPassages,
  checkSourceText,
  findDossierPart,
  mergeLibrary,
  parseDossier,
  sortDiagnostics,
  type Diagnostic,
  type DossierFile,
  type NamedDossier,
} from "@dossier/shared/validation";
import { explainError, hashText, readTextFile } from "./read-text-file.ts";

/** Everything in a folder of dossiers. It may be served if and only if no diagnostic is an error. */
export interface Library {
  /** In the order of their folders' names. */
  readonly dossiers: readonly Dossier[];
  /** The entities of all dossiers, each once, with names of all. */
  readonly entities: readonly Entity[];
  /** Texts that are there and fit their source's SHA-256, by the source's id. */
  readonly texts: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a folder of dossiers: every folder in it that holds a `dossier.yaml` (`.yml`, `.json`), or the folder itself if it
 * does. A source's own text is read from `source.txt`, or `sources/<id>.txt`; one that does not fit is warned about and
 * left out. Nothing throws for the files' sake: what is wrong is in the diagnostics, which name files as `folder` does.
 */
export async function readLibrary(folder: string): Promise<Library> {
  const diagnostics: Diagnostic[] = [];
  const texts = new Map<string, string>();
  const named: NamedDossier[] = [];
  for (const dossierFolder of await findDossierFolders(folder, diagnostics)) {
    const { files, incomplete } = await readDossierFiles(dossierFolder, diagnostics);
    const result = parseDossier(files);
    diagnostics.push(...result.diagnostics);
    if (!result.dossier || incomplete) continue;
    const file = files.find(({ name }) => findDossierPart(name) === "dossier")?.name ?? dossierFolder;
    named.push({ file, dossier: result.dossier });
    await readSourceTexts(dossierFolder, result.dossier, texts, diagnostics);
  }
  const merged = mergeLibrary(named);
  return {
    dossiers: named.map(({ dossier }) => dossier),
    entities: merged.entities,
    texts,
    diagnostics: sortDiagnostics([...diagnostics, ...merged.diagnostics]),
  };
}

async function findDossierFolders(folder: string, diagnostics: Diagnostic[]): Promise<string[]> {
  const entries = await listFolder(folder, diagnostics);
  if (!entries) return [];
  if (entries.some((name) => findDossierPart(name) === "dossier")) return [folder];
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry);
    const inside = await listIfFolder(path, diagnostics);
    if (inside?.some((name) => findDossierPart(name) !== undefined)) found.push(path);
  }
  if (found.length === 0) {
    diagnostics.push(report(folder, "expected at least one folder with a dossier.yaml, got none", "error"));
  }
  return found;
}

async function listFolder(folder: string, diagnostics: Diagnostic[]): Promise<string[] | undefined> {
  try {
    return (await readdir(folder)).filter(isVisible).toSorted();
  } catch (error) {
    diagnostics.push(report(folder, explainError(error), "error"));
    return undefined;
  }
}

/** The names in a folder; nothing for what is a file, is gone by now, or leads nowhere. */
async function listIfFolder(path: string, diagnostics: Diagnostic[]): Promise<string[] | undefined> {
  try {
    return (await readdir(path)).filter(isVisible);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code !== "ENOTDIR" && code !== "ENOENT") diagnostics.push(report(path, explainError(error), "error"));
    return undefined;
  }
}

/** Editors leave hidden and half-written files behind; they are no part of a dossier. */
function isVisible(name: string): boolean {
  return !name.startsWith(".") && !name.endsWith("~");
}

interface DossierFiles {
  readonly files: readonly DossierFile[];
  /** Whether a file could not be read, so that there is no dossier whatever the others say. */
  readonly incomplete: boolean;
}

async function readDossierFiles(folder: string, diagnostics: Diagnostic[]): Promise<DossierFiles> {
  const files: DossierFile[] = [];
  let incomplete = false;
  for (const entry of (await listFolder(folder, diagnostics)) ?? []) {
    if (!/\.(?:ya?ml|json)$/.test(entry)) continue;
    const name = join(folder, entry);
    const file = await readTextFile(name);
    if ("text" in file) files.push({ name, text: file.text });
    else {
      diagnostics.push(report(name, file.problem, "error"));
      files.push({ name, text: null });
      incomplete = true;
    }
  }
  return { files, incomplete };
}

async function readSourceTexts(
  folder: string,
  dossier: Dossier,
  texts: Map<string, string>,
  diagnostics: Diagnostic[],
): Promise<void> {
  const names = new Set((await listIfFolder(folder, diagnostics)) ?? []);
  const inSources = names.has("sources") ? ((await listIfFolder(join(folder, "sources"), diagnostics)) ?? []) : [];
  for (const name of inSources) {
    if (dossier.sources.some((source) => name === `${source.id}.txt`) || !name.endsWith(".txt")) continue;
    const ids = dossier.sources.map((source) => `${source.id}.txt`).join(", ");
    diagnostics.push(report(join(folder, "sources", name), `expected one of the files ${ids}, got another`, "warning"));
  }
  for (const source of dossier.sources) {
    const own = inSources.includes(`${source.id}.txt`) ? join(folder, "sources", `${source.id}.txt`) : undefined;
    const path =
      own ?? (names.has("source.txt") && dossier.sources.length === 1 ? join(folder, "source.txt") : undefined);
    if (!path) continue;
    const file = await readTextFile(path);
    if (!("text" in file)) {
      diagnostics.push(report(path, file.problem, "warning"));
      continue;
    }
    const found = { file: path, text: file.text, sha256: hashText(file.text) };
    const problems = checkSourceText(source, found);
    diagnostics.push(...problems);
    if (problems.length > 0) continue;
    texts.set(source.id, file.text);
    diagnostics.push(...checkPassages(dossier, source.id, found));
  }
  if (names.has("source.txt") && dossier.sources.length > 1) {
    const message = "expected sources/<id>.txt for each of several sources, got one source.txt";
    diagnostics.push(report(join(folder, "source.txt"), message, "warning"));
  }
}

function report(file: string, message: string, severity: Diagnostic["severity"]): Diagnostic {
  return { file, line: 1, column: 1, path: "", message, severity };
}
