import { makeSmallDossier, makeTexts } from "@dossier/shared/fixtures";
import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import { createApiServer } from "../schema/api-server.ts";
import { buildSchema } from "../schema/build-schema.ts";
import { createContext } from "../schema/context.ts";
import { buildMemoryStore } from "../store/memory/memory-store.ts";
import type { PictureSource } from "../pictures/picture-source.ts";
import { buildApp } from "./app.ts";
import type { CurrentData } from "./app-options.ts";
import type { PageParts, PageRequest } from "./page-renderer.ts";

/** The application over one invented story, with a renderer that writes down what it was asked. */
export interface SmallApp {
  readonly app: FastifyInstance;
  /** What pages were drawn, in order. */
  readonly drawn: readonly PageRequest[];
  /** The lines of the log. */
  readonly log: readonly string[];
  /** Serves the story as another version, with another title; `undefined` takes it away. */
  readonly serve: (version: string | undefined, title?: string) => void;
}

export async function buildSmallApp({
  draw = (request) => ({ status: 200, body: `<p>${request.path} ${request.search}</p>` }),
  development = false,
  problems = [],
  pictures,
}: {
  readonly draw?: (request: PageRequest) => Pick<PageParts, "status" | "body">;
  readonly development?: boolean;
  readonly problems?: readonly string[];
  readonly pictures?: Partial<PictureSource>;
} = {}): Promise<SmallApp> {
  const drawn: PageRequest[] = [];
  const log: string[] = [];
  let current: CurrentData | null = null;
  const serve: SmallApp["serve"] = (version, title = `Title of ${version}`) => {
    current = version === undefined ? null : buildData(version, title);
  };
  serve("first");
  const api = createApiServer({ schema: buildSchema() });
  await api.start();
  const app = await buildApp({
    api,
    schemaText: "type Query",
    currentData: () => current,
    problems: () => problems,
    pages: {
      renderPage: async (request) => {
        drawn.push(request);
        const head = `<link rel="canonical" href="${request.origin}${request.path}">`;
        return { lang: request.lang, head, state: "{}", ...draw(request) };
      },
      readTemplate: async () => `<html lang="en"><!--dossier:head--><!--dossier:body--><!--dossier:state--></html>`,
    },
    pictures: {
      version: () => Promise.resolve("one way to draw"),
      draw: () => Promise.reject(new Error("no picture is drawn here")),
      ...pictures,
    },
    address: () => "http://here.example:4000",
    logger: pino({ level: "error" }, { write: (line: string) => void log.push(line) }),
    development,
  });
  return { app, drawn, log, serve };
}

function buildData(version: string, title: string): CurrentData {
  const story = { ...makeSmallDossier(), title: makeTexts(title, title) };
  const store = buildMemoryStore({ version, dossiers: [story], entities: story.entities, texts: new Map() });
  return { version, createContext: (requestId) => createContext({ store, requestId }) };
}
