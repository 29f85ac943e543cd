// The thread that draws pictures, one after the other: settling a network takes a good part of a second, in which the
// server would answer nobody else.
import { parentPort, workerData } from "node:worker_threads";
import { createDrawing } from "./draw-picture.ts";
import type { Execute, RenderPicture } from "./picture-source.ts";
import type { FromWorker, PictureWorkerData, ToWorker } from "./worker-messages.ts";

const port = parentPort;
if (!port) throw new Error("picture-worker: to be started as a thread");
const { renderer } = workerData as PictureWorkerData;

let takeAnswer: ((answer: Awaited<ReturnType<Execute>>) => void) | undefined;

const draw = createDrawing(async () => {
  const { renderPicture } = (await import(/* @vite-ignore */ renderer)) as { renderPicture: RenderPicture };
  return renderPicture;
});

/** The data is with the main thread; one question at a time. */
const execute: Execute = (query, variables) =>
  new Promise((resolve) => {
    takeAnswer = resolve;
    say({ type: "ask", query, variables });
  });

port.on("message", (message: ToWorker) => {
  if (message.type === "answer") takeAnswer?.(message.answer);
  else {
    draw(message.order, message.format, execute).then(
      (picture) => say({ type: "drawn", picture }),
      (error: unknown) =>
        say({ type: "failed", reason: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
  }
});

function say(message: FromWorker): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin.
  port!.postMessage(message);
}
