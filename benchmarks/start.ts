import { startBuiltServer } from "../tests/built-server.ts";
import { type Measurement, median } from "./measurement.ts";

/** From starting the built server as a process to its first GraphQL answer about the article. */
export async function measureStart(): Promise<readonly Measurement[]> {
  const times: number[] = [];
  for (let round = 0; round < 7; round++) {
    const started = performance.now();
    const server = await startBuiltServer();
    const answer = await fetch(`${server.address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ dossiers { nodes { id } } }" }),
    });
    await answer.json();
    times.push(performance.now() - started);
    await server.stop();
  }
  return [{ what: "server, from start to first answer (median of 7)", value: median(times), unit: "ms", goal: 1000 }];
}
