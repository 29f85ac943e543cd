import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { open } from "node:fs/promises";

/** A file's text, or why there is none, in words that complete "file: …". */
export type TextFile = { readonly text: string } | { readonly problem: string };

/** No file of a dossier comes near it; a bigger one is a mistake, and would fill the memory. */
export const MAX_FILE_BYTES = 16 * 1024 * 1024;

/**
 * Reads a file as UTF-8 with `\n` line ends; a byte order mark at its beginning is dropped. What is no plain file, is too
 * big, cannot be read or is not UTF-8 comes back as a problem; this never throws for the file's sake.
 */
export async function readTextFile(path: string): Promise<TextFile> {
  try {
    // Opening a pipe would otherwise wait until somebody writes into it. Windows knows no such flag.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = await file.stat();
      if (!stats.isFile())
        return { problem: `expected a file, got ${stats.isDirectory() ? "a folder" : "something else"}` };
      const tooBig = `expected at most ${MAX_FILE_BYTES} bytes, got`;
      if (stats.size > MAX_FILE_BYTES) return { problem: `${tooBig} ${stats.size}` };
      // The limit holds for what is read, too: the file may have grown since.
      const bytes = await file.readFile();
      if (bytes.length > MAX_FILE_BYTES) return { problem: `${tooBig} ${bytes.length}` };
      return decodeText(bytes);
    } finally {
      await file.close();
    }
  } catch (error) {
    return { problem: explainError(error) };
  }
}

/** SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
export function hashText(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** Why a file or folder cannot be read. */
export function explainError(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "EACCES" || code === "EPERM") return "expected a readable file, got no permission to read it";
  if (code === "ENOENT") return "expected it to be there, got nothing";
  return `expected a readable file, got an error: ${code || String(error)}`;
}

function decodeText(bytes: Buffer): TextFile {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { text: text.replaceAll(/\r\n?/g, "\n") };
  } catch {
    const line = countLines(bytes);
    return { problem: `expected text in UTF-8, got bytes that are not (line ${line})` };
  }
}

/** The line of the first byte that is not UTF-8: decoding by lines finds it, as a line end is never part of a character. */
function countLines(bytes: Buffer): number {
  let line = 1;
  let from = 0;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  while (from < bytes.length) {
    const next = bytes.indexOf(10, from);
    const to = next < 0 ? bytes.length : next + 1;
    try {
      decoder.decode(bytes.subarray(from, to));
    } catch {
      return line;
    }
    line += 1;
    from = to;
  }
  return line;
}
