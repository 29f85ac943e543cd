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
  const bytes = Buffer.from(await (await fetch(`${server.address}/graphql`, formatAsk(WHOLE_GRAPH))).arrayBuffer());
  const finished = createServer((request, response) => {
    request.resume().on("end", () => response.setHeader("content-type", "application/json").end(bytes));
  });
  await new Promise<void>((resolve) => finished.listen(0, "127.0.0.1", resolve));
  const limit = `http://127.0.0.1:${(finished.address() as AddressInfo).port}/`;

  const unseen: number[] = [];
  const repeated: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < 400; round++) {
    // A comment makes it a document that the server has never seen: parsed, checked and executed anew.
    unseen.push(await time(`${server.address}/graphql`, formatAsk(`# ${round}\n${WHOLE_GRAPH}`)));
    repeated.push(await time(`${server.address}/graphql`, formatAsk(WHOLE_GRAPH)));
    bare.push(await time(limit, formatAsk(WHOLE_GRAPH)));
  }
  finished.close();
  await server.stop();
  // The first rounds warm the compiler up.
  const [first, again, least] = [unseen, repeated, bare].map((times) => median(times.slice(100))) as [
    number,
    number,
    number,
  ];
  const to = "finished bytes from node:http";
  return [
    { what: "size of the answer", value: bytes.length / 1000, unit: "kB" },
    {
      what: "whole-article graph, never asked before, p50 of 300",
      value: first,
      unit: "ms",
      goal: 5,
      ratio: { of: first / least, to },
    },
    {
      what: "whole-article graph, asked again, p50 of 300",
      value: again,
      unit: "ms",
      goal: 5,
      ratio: { of: again / least, to },
    },
  ];
}

function formatAsk(query: string): RequestInit {
  return {
    method: "POST",
    headers: { "content-type": "application/json", "accept-encoding": "identity" },
    body: JSON.stringify({ query }),
  };
}

async function time(address: string, ask: RequestInit): Promise<number> {
  const started = performance.now();
  await (await fetch(address, ask)).arrayBuffer();
  return performance.now() - started;
}
