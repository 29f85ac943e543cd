import { watch } from "chokidar";
import { readLibrary, type Library } from "./read-library.ts";

/** How a folder of dossiers is watched. */
export interface WatchLibraryOptions {
  /** Ends the watching. */
  readonly signal: AbortSignal;
  /** How long nothing has to happen before the folder is read again, in milliseconds. */
  readonly quietMs?: number;
  /** Told of a watcher that fails; the last state then stays until the next change that is seen. */
  readonly onError?: (error: unknown) => void;
}

/**
 * Reads a folder of dossiers anew, whole, after every change in it, and hands on what came of it: errors too, so that the
 * caller keeps the last good state and shows what is wrong. Saving in place, renaming over, deleting and replacing the
 * whole folder are seen. Readings do not overlap: what changes during one starts another after it, so that the last call
 * always tells of the last state. Resolves when the watching has begun; a change from then on is not missed.
 */
export async function watchLibrary(
  folder: string,
  onChange: (library: Library) => void,
  { signal, quietMs = 100, onError = () => undefined }: WatchLibraryOptions,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let reading = false;
  let changed = false;

  const readAgain = async (): Promise<void> => {
    if (reading) {
      changed = true;
      return;
    }
    reading = true;
    try {
      const library = await readLibrary(folder);
      if (!signal.aborted && !changed) onChange(library);
    } catch (error) {
      onError(error);
    } finally {
      reading = false;
    }
    if (changed) {
      changed = false;
      schedule();
    }
  };
  const schedule = (): void => {
    if (signal.aborted) return;
    clearTimeout(timer);
    timer = setTimeout(() => void readAgain(), quietMs);
  };

  // Joining a quick unlink and add into one change is left to the pause, which covers every other quick series as well.
  const watcher = watch(folder, { ignoreInitial: true, ignored: isHidden, atomic: false, depth: 3 });
  watcher.on("all", schedule);
  watcher.on("error", onError);
  signal.addEventListener(
    "abort",
    () => {
      clearTimeout(timer);
      void watcher.close();
    },
    { once: true },
  );
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    watcher.once("ready", resolve);
    signal.addEventListener("abort", () => resolve(), { once: true });
  });

  /** Hidden files inside the folder; the folder's own path may well have a hidden part. */
  function isHidden(path: string): boolean {
    return path.startsWith(folder) && /[\\/]\./.test(path.slice(folder.length));
  }
}
