import { layoutNetwork } from "@dossier/shared/layout";
import { expect, test, vi } from "vitest";
import { buildNetworkModel } from "../network/network-model.ts";
import { buildAnswer } from "../network/network-answer.fixture.ts";
import { computeLayout } from "./compute-layout.ts";

const model = buildNetworkModel(buildAnswer());
const frame = { width: 700, height: 400 };

test("the worker settles a network as the page and the server would", async () => {
  const layout = await computeLayout(model, frame, new AbortController().signal);
  expect(layout).toEqual(layoutNetwork(model, frame));
});

test("where no worker can be started, the page does the work", async () => {
  vi.stubGlobal(
    "Worker",
    class extends EventTarget {
      postMessage() {
        this.dispatchEvent(new Event("error"));
      }
      terminate() {}
    },
  );
  const layout = await computeLayout(model, frame, new AbortController().signal);
  vi.unstubAllGlobals();
  expect(layout).toEqual(layoutNetwork(model, frame));
});
