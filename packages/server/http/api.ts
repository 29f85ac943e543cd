import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { LRUCache } from "lru-cache";
import type { AppOptions } from "./app-options.ts";

const WELCOME = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Dossier: GraphQL API</title>
<h1>Dossier: GraphQL API</h1>
<p>Send queries to this address, by POST as JSON or by GET in the parameter <code>query</code>.
<p>The schema, with every field described: <a href="/schema.graphql">/schema.graphql</a>. The dossiers: <a href="/">/</a>.
</html>
`;

/** `/graphql` and `/schema.graphql`. A browser that opens `/graphql` is told what it is. */
export function addApi(app: FastifyInstance, { api, schemaText, currentData }: AppOptions) {
  const answer = fastifyApolloHandler(api, {
    context: (request) => {
      const data = currentData();
      // The guard below has answered 503 already when there is none.
      if (!data) throw new Error("the data is not loaded");
      return Promise.resolve(data.createContext(request.id));
    },
  });

  // The data is one version until it is swapped, so that the same question has the same answer.
  const finished = new LRUCache<string, { readonly type: string; readonly body: string }>({
    maxSize: 64 * 1024 * 1024,
    maxEntrySize: 5 * 1024 * 1024,
    sizeCalculation: ({ body }, key) => body.length + key.length,
  });

  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    preHandler: async (request, reply) => {
      if (isBrowserVisit(request)) return reply.type("text/html; charset=utf-8").send(WELCOME);
      if (!currentData()) return refuseUntilLoaded(reply);
    },
    handler: async (request, reply) => {
      const key = formatKey(request, currentData()?.version);
      const kept = finished.get(key);
      if (kept) return reply.type(kept.type).send(kept.body);
      const body: unknown = await answer.call(app, request, reply);
      const type = reply.getHeader("content-type");
      // An answer with errors begins with them; it is not kept, as its errors name the request.
      if (typeof body === "string" && typeof type === "string" && body.startsWith('{"data"')) {
        finished.set(key, { type, body });
      }
      return body;
    },
  });

  app.get("/schema.graphql", (_request, reply) =>
    reply.type("text/plain; charset=utf-8").header("cache-control", "public, max-age=300").send(schemaText),
  );
}

function formatKey({ method, url, headers, body }: FastifyRequest, version: string | undefined): string {
  return JSON.stringify([version, method, url, headers.accept, body]);
}

function isBrowserVisit({ method, url, headers }: FastifyRequest): boolean {
  return method === "GET" && !url.includes("?") && (headers.accept ?? "").includes("text/html");
}

function refuseUntilLoaded(reply: FastifyReply) {
  return reply
    .code(503)
    .header("retry-after", "1")
    .send({ errors: [{ message: "The dossiers are still being loaded: try again in a second." }] });
}
