import type { FastifyInstance } from "fastify";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pino } from "pino";
import { buildApp } from "../http/app.ts";
import { loadBuiltPages } from "../http/built-pages.ts";
import { endConnectionsOnClose } from "../http/end-connections.ts";
import type { PageRenderer } from "../http/page-renderer.ts";
import type { PictureSource } from "../pictures/picture-source.ts";
import { startPictureWorker } from "../pictures/worker-pictures.ts";
import { createApiServer } from "../schema/api-server.ts";
import { buildSchema } from "../schema/build-schema.ts";
import { formatSchema } from "../schema/format-schema.ts";
import { type LiveData, startLiveData } from "./live-data.ts";
import { type Settings, parseSettings } from "./settings.ts";

/** What differs in development: pages come from Vite, and problems of the data are shown on the page. */
export interface DevelopmentSeams {
  prepare(app: FastifyInstance, live: LiveData): Promise<void>;
  readonly pages: PageRenderer;
  readonly pictures: PictureSource;
}

// The same from the source (packages/server/bin) and from the build (packages/server/dist).
const WEB_DIST = fileURLToPath(new URL("../../web/dist/", import.meta.url));
const PICTURE_WORKER = fileURLToPath(new URL("../dist/picture-worker.js", import.meta.url));

const LONGEST_CLOSING_MS = 9_000;

/** Serves until a signal ends it. Exits with 2 and a line a problem where it cannot start. */
export async function serve(env: NodeJS.ProcessEnv, development?: DevelopmentSeams): Promise<void> {
  const settings = parseSettings(env);
  if ("problems" in settings) return refuseToStart(settings.problems);
  const logger = pino({ level: settings.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime });

  const stopping = new AbortController();
  const live = await startLiveData({ dataDir: settings.dataDir, logger, signal: stopping.signal });
  if (!live.current() && !development) {
    stopping.abort();
    return refuseToStart(live.problems());
  }

  const schema = buildSchema();
  const api = createApiServer({
    schema,
    reportUnexpected: (error, requestId) => logger.error({ err: error, requestId }, "unexpected error in the API"),
  });
  await api.start();
  const app: FastifyInstance = await buildApp({
    api,
    schemaText: formatSchema(schema),
    currentData: live.current,
    problems: live.problems,
    pages: development?.pages ?? loadBuiltPages(WEB_DIST),
    pictures:
      development?.pictures ?? startPictureWorker(PICTURE_WORKER, join(WEB_DIST, "server", "picture-renderer.js")),
    assetsDir: development ? undefined : join(WEB_DIST, "client"),
    address: () => settings.publicUrl ?? formatAddress(app, settings),
    logger,
    development: development !== undefined,
  });
  await development?.prepare(app, live);

  endConnectionsOnClose(app);

  let signals = 0;
  const endOnSignal = () => {
    signals += 1;
    if (signals > 1) process.exit(1);
    stopping.abort();
    void app
      .close()
      .then(() => api.stop())
      .finally(() => process.exit(0));
    // Whatever hangs against all expectation: who started this waits ten seconds, and then kills.
    setTimeout(() => process.exit(0), LONGEST_CLOSING_MS).unref();
  };
  process.on("SIGINT", endOnSignal);
  process.on("SIGTERM", endOnSignal);
  const problem = await listen(app, settings);
  if (problem) {
    stopping.abort();
    return refuseToStart([problem]);
  }
  console.log(`Dossier is at ${formatAddress(app, settings)}`);
}

function refuseToStart(problems: readonly string[]): void {
  for (const problem of problems) console.error(problem);
  process.exitCode = 2;
}

async function listen(app: FastifyInstance, { port, host }: Settings): Promise<string | undefined> {
  try {
    await app.listen({ port, host });
    return undefined;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    await app.close();
    if (code === "EADDRINUSE") return `PORT: ${port} is taken by another program: set PORT to another one`;
    if (code === "EACCES") return `PORT: ${port} is not allowed to this user: set PORT to one above 1023`;
    if (code === "ENOTFOUND" || code === "EADDRNOTAVAIL") return `HOST: ${host} is not an address of this machine`;
    throw error;
  }
}

/** Where it listens, with the port that it really has. */
function formatAddress(app: FastifyInstance, { host, port }: Settings): string {
  const listening = app.addresses()[0];
  const name = host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${typeof listening === "object" ? listening.port : port}`;
}
