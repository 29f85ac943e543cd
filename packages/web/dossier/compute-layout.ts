import type { NetworkFrame, NetworkLayout } from "@dossier/shared/layout";
import type { NetworkModel } from "../network/network-model.ts";
import type { LayoutTask } from "./layout-worker.ts";

/**
 * Lays a network out in a worker, so that the page goes on reacting; where there can be none, in the page itself.
 *
 * @param signal ends the work when nobody wants the layout any more; the promise then stays open
 */
export function computeLayout(model: NetworkModel, frame: NetworkFrame, signal: AbortSignal): Promise<NetworkLayout> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<NetworkLayout>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener("error", () => {
      worker.terminate();
      import("./layout-in-page.ts").then(({ layoutNetwork }) => resolve(layoutNetwork(model, frame)), reject);
    });
    signal.addEventListener("abort", () => worker.terminate());
    // A worker has no origin of its own to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage({ model, frame } satisfies LayoutTask);
  });
}
