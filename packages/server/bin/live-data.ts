import { createHash } from "node:crypto";
import { type Diagnostic, formatDiagnostic } from "@dossier/shared/validation";
import type { FastifyBaseLogger } from "fastify";
import type { CurrentData } from "../http/app-options.ts";
import type { WatchedData } from "../http/problem-stream.ts";
import { type Library, readLibrary } from "../library/read-library.ts";
import { watchLibrary } from "../library/watch-library.ts";
import { createContext } from "../schema/context.ts";
import { buildMemoryStore } from "../store/memory/memory-store.ts";

/** The data that is served now: the last state of the files that had no error. */
export interface LiveData extends WatchedData {
  /** `null` until the files were once without error. */
  readonly current: () => CurrentData | null;
}

/** Reads the folder, and reads it anew whenever a file in it changes, until the signal. */
export async function startLiveData({
  dataDir,
  logger,
  signal,
}: {
  readonly dataDir: string;
  readonly logger: FastifyBaseLogger;
  readonly signal: AbortSignal;
}): Promise<LiveData> {
  let current: CurrentData | null = null;
  let problems: readonly string[] = [];
  const listeners = new Set<() => void>();

  let broken = false;
  const take = (library: Library) => {
    const errors = library.diagnostics.filter(isError);
    problems = library.diagnostics.map(formatDiagnostic);
    for (const diagnostic of library.diagnostics) {
      logger[isError(diagnostic) ? "error" : "warn"](formatDiagnostic(diagnostic));
    }
    if (errors.length === 0) {
      const version = hashLibrary(library);
      if (version !== current?.version) {
        current = buildData(library, version);
        logger.info({ version, dossiers: library.dossiers.length }, "dossiers loaded");
      } else if (broken) {
        logger.info({ version }, "the files are without errors again");
      }
    } else if (current) {
      logger.error({ errors: errors.length, version: current.version }, "the last good state is kept");
    }
    broken = errors.length > 0;
    for (const listener of listeners) listener();
  };

  // Watching begins first, so that a file saved during the first reading is not missed.
  let changed = false;
  const takeChanged = (library: Library) => {
    changed = true;
    take(library);
  };
  await watchLibrary(dataDir, takeChanged, {
    signal,
    onError: (error) => logger.error({ err: error }, "the data folder cannot be watched"),
  });
  const first = await readLibrary(dataDir);
  // What the watcher has read meanwhile is newer.
  if (!changed) take(first);

  return {
    current: () => current,
    problems: () => problems,
    onRead: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function buildData(library: Library, version: string): CurrentData {
  const store = buildMemoryStore({ ...library, version });
  return { version, createContext: (requestId) => createContext({ store, requestId }) };
}

/** The same files have the same version on every machine and after every start. */
function hashLibrary({ dossiers, texts }: Library): string {
  const hash = createHash("sha256");
  hash.update(JSON.stringify(dossiers));
  hash.update(JSON.stringify([...texts.keys()]));
  return hash.digest("base64url").slice(0, 16);
}

function isError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === "error";
}
