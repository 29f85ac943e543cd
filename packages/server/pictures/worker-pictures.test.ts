import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { BusyError, type Execute, type PictureOrder } from "./picture-source.ts";
import { startPictureWorker } from "./worker-pictures.ts";

/** A thread that asks one question, and does what the dossier's name says. */
const THREAD = `
import { parentPort } from "node:worker_threads";
let order;
parentPort.on("message", (message) => {
  if (message.type === "draw") {
    order = message.order;
    parentPort.postMessage({ type: "ask", query: "title", variables: { dossier: order.dossier } });
  } else if (order.dossier === "falls") throw new Error("it fell");
  else if (order.dossier === "fails") parentPort.postMessage({ type: "failed", reason: "it failed" });
  else parentPort.postMessage({ type: "drawn", picture: { status: 200, bytes: Buffer.from(message.answer.data) } });
});`;

const execute: Execute = (query, variables) => Promise.resolve({ data: `${query} of ${String(variables["dossier"])}` });

async function startWorker() {
  const folder = await mkdtemp(join(tmpdir(), "dossier-pictures-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const script = join(folder, "worker.mjs");
  await writeFile(script, THREAD);
  const source = startPictureWorker(script, script);
  const draw = async (dossier: string) => {
    const order: PictureOrder = { dossier, kind: "card", lang: "en", theme: "light", width: 1200, height: 630 };
    const picture = await source.draw(order, "png", execute);
    return picture.status === 200 ? Buffer.from(picture.bytes).toString() : picture.missing;
  };
  return { source, draw, script };
}

test("each gets the picture that was asked for, drawn from what the API answers", async () => {
  const { draw } = await startWorker();
  expect(await Promise.all(["a", "b", "c"].map(draw))).toEqual(["title of a", "title of b", "title of c"]);
});

test("a picture that fails is told of, and the next one is drawn, by another thread if need be", async () => {
  const { draw } = await startWorker();
  const results = await Promise.allSettled(["fails", "a", "falls", "b"].map(draw));
  expect(results.map((result) => (result.status === "fulfilled" ? result.value : String(result.reason)))).toEqual([
    "Error: it failed",
    "title of a",
    "Error: it fell",
    "title of b",
  ]);
});

test("nobody waits in an endless row", async () => {
  const { draw } = await startWorker();
  const results = await Promise.allSettled(Array.from({ length: 60 }, (_, number) => draw(String(number))));
  const refused = results.filter((result) => result.status === "rejected");
  expect(refused.length).toBeGreaterThan(0);
  for (const { reason } of refused) expect(reason).toBeInstanceOf(BusyError);
  expect(results.length - refused.length).toBeGreaterThan(10);
});

test("another renderer is another version", async () => {
  const { source, script } = await startWorker();
  const version = await source.version();
  const other = join(script, "..", "other.mjs");
  await writeFile(other, "export {};");
  expect(await startPictureWorker(script, other).version()).not.toBe(version);
});
