import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { LRUCache } from "lru-cache";
import Negotiator from "negotiator";
import { createHash } from "node:crypto";
import type { AppOptions } from "./app-options.ts";

const WELCOME = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Dossier: GraphQL API</title>
<h1>Dossier: GraphQL API</h1>
<p>Send queries to this address, by POST as JSON or by GET in the parameter <code>query</code>.
<p>The schema, with every field described: <a href="/schema.graphql">/schema.graphql</a>. The dossiers: <a href="/">/</a>.
</html>
`;

const KEPT_BYTES = 16 * 1024 * 1024;

/** What an answer without errors may be called; its bytes are the same. */
const ANSWER_TYPES = ["application/json", "application/graphql-response+json"];

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
  const finished = new LRUCache<string, Buffer>({
    maxSize: KEPT_BYTES,
    maxEntrySize: KEPT_BYTES / 4,
    sizeCalculation: (body, key) => body.length + key.length,
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
      const kept = key && finished.get(key);
      const type = new Negotiator(request.raw).mediaType(ANSWER_TYPES);
      if (kept && type) return reply.type(`${type}; charset=utf-8`).send(kept);
      // The handler puts an address together with it, of which it needs only the parameters, and fails if it is none.
      request.raw.headers.host = "localhost";
      const body: unknown = await answer.call(app, request, reply);
      // An answer with errors begins with them; it is not kept, as its errors name the request.
      if (key && typeof body === "string" && body.startsWith('{"data"')) finished.set(key, Buffer.from(body));
      return body;
    },
  });

  app.get("/schema.graphql", (_request, reply) =>
    reply.type("text/plain; charset=utf-8").header("cache-control", "public, max-age=300").send(schemaText),
  );
}

/**
 * Names what is asked, in one short form whatever else a request carries; nothing for what is no plain question. What
 * Apollo Client says about itself in `extensions` does not change the answer.
 */
function formatKey({ method, query, body }: FastifyRequest, version: string | undefined): string | undefined {
  const asked: unknown = method === "GET" ? query : body;
  if (typeof asked !== "object" || asked === null || !("query" in asked) || typeof asked.query !== "string") return;
  const { query: text, variables, operationName, extensions } = asked as Readonly<Record<string, unknown>>;
  if (extensions && JSON.stringify(extensions).includes("persistedQuery")) return undefined;
  const parts = JSON.stringify([version, method, text, variables, operationName]);
  return createHash("sha256").update(parts).digest("base64url");
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
