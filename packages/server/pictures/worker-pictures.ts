import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import {
  BusyError,
  type Execute,
  type FinishedPicture,
  type PictureFormat,
  type PictureOrder,
  type PictureSource,
} from "./picture-source.ts";
import type { FromWorker, PictureWorkerData, ToWorker } from "./worker-messages.ts";

/** A picture that is waited for. */
interface Job {
  readonly order: PictureOrder;
  readonly format: PictureFormat;
  readonly execute: Execute;
  readonly resolve: (picture: FinishedPicture) => void;
  readonly reject: (error: Error) => void;
}

/** At a quarter of a second each, who comes last waits six seconds. */
const MOST_WAITING = 24;
/** Enough for thousands of marks; without a limit, what is not needed any more is long kept. */
const MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 };
/** A picture that takes longer will never be done. */
const LONGEST_MS = 20_000;

/**
 * Pictures that are drawn in a thread of their own, one after the other. The thread is started with the first one, and
 * anew after it has failed.
 *
 * @param script path of the built `picture-worker.js`
 * @param renderer path of the web package's built `picture-renderer.js`
 */
export function startPictureWorker(script: string, renderer: string): PictureSource {
  const waiting: Job[] = [];
  let current: Job | undefined;
  let timer: NodeJS.Timeout | undefined;
  let thread: Worker | undefined;
  let version: Promise<string> | undefined;

  return {
    version: () => {
      version ??= hashFile(renderer).catch((error: unknown) => {
        version = undefined;
        throw error;
      });
      return version;
    },
    draw: (order, format, execute) =>
      new Promise((resolve, reject) => {
        if (waiting.length >= MOST_WAITING) {
          reject(new BusyError("Too many pictures are being drawn: try again in a moment."));
          return;
        }
        waiting.push({ order, format, execute, resolve, reject });
        drawNext();
      }),
  };

  function drawNext(): void {
    if (current) return;
    current = waiting.shift();
    if (!current) return;
    const { order, format } = current;
    timer = setTimeout(() => giveUp(new Error("picture: not drawn in time")), LONGEST_MS);
    timer.unref();
    tell({ type: "draw", order, format });
  }

  function tell(message: ToWorker): void {
    thread ??= startThread();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin.
    thread.postMessage(message);
  }

  function startThread(): Worker {
    const workerData: PictureWorkerData = { renderer: pathToFileURL(renderer).href };
    const started = new Worker(script, { workerData, resourceLimits: MEMORY });
    // The process may end while the thread is idle.
    started.unref();
    started.on("message", (message: FromWorker) => void take(message));
    started.on("error", (error) => giveUp(error));
    return started;
  }

  async function take(message: FromWorker): Promise<void> {
    const job = current;
    if (!job) return;
    if (message.type === "drawn") finish(() => job.resolve(message.picture));
    else if (message.type === "failed") finish(() => job.reject(new Error(message.reason)));
    else {
      try {
        const answer = await job.execute(message.query, message.variables);
        if (job === current) tell({ type: "answer", answer: toPlain(answer) });
      } catch (error) {
        giveUp(error instanceof Error ? error : new Error(String(error)));
      }
    }
  }

  /** Nobody knows what state the thread is in. */
  function giveUp(error: Error): void {
    void thread?.terminate();
    thread = undefined;
    const job = current;
    if (job) finish(() => job.reject(error));
  }

  function finish(tellCaller: () => void): void {
    clearTimeout(timer);
    current = undefined;
    tellCaller();
    drawNext();
  }
}

async function hashFile(path: string): Promise<string> {
  return createHash("sha256")
    .update(await readFile(path))
    .digest("base64url");
}

/** Answers of the API have no prototypes and hold errors, which threads cannot give each other. */
function toPlain(answer: Awaited<ReturnType<Execute>>): Awaited<ReturnType<Execute>> {
  return JSON.parse(JSON.stringify(answer)) as Awaited<ReturnType<Execute>>;
}
