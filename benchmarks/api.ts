import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { startBuiltServer } from "../tests/built-server.ts";
import { type Measurement, median } from "./measurement.ts";

const WHOLE_GRAPH = `{
  graph(dossier: "lecun-leaves-meta") {
    totalNodes
    totalEdges
    nodes { id importance claimCount entity { id type name } }
    edges { id source target directed label certainty claim { id type modality summary } }
  }
}`;

/** The whole article as a graph, one connection, beside node:http sending the same bytes finished. */
export async function measureApi(): Promise<readonly Measurement[]> {
  const server = await startBuiltServer();
  const ask = {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: WHOLE_GRAPH }),
  };
  const bytes = Buffer.from(await (await fetch(`${server.address}/graphql`, ask)).arrayBuffer());
  const finished = createServer((request, response) => {
    request.resume().on("end", () => response.setHeader("content-type", "application/json").end(bytes));
  });
  await new Promise<void>((resolve) => finished.listen(0, "127.0.0.1", resolve));
  const limit = `http://127.0.0.1:${(finished.address() as AddressInfo).port}/`;

  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < 400; round++) {
    ours.push(await time(`${server.address}/graphql`, ask));
    bare.push(await time(limit, ask));
  }
  finished.close();
  await server.stop();
  // The first rounds warm the compiler up.
  const p50 = median(ours.slice(100));
  return [
    { what: "size of the answer", value: bytes.length / 1000, unit: "kB" },
    {
      what: "whole-article graph query, p50 of 300",
      value: p50,
      unit: "ms",
      goal: 5,
      ratio: { of: p50 / median(bare.slice(100)), to: "finished bytes from node:http" },
    },
  ];
}

async function time(address: string, ask: RequestInit): Promise<number> {
  const started = performance.now();
  await (await fetch(address, ask)).arrayBuffer();
  return performance.now() - started;
}
