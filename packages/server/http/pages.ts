import type { FastifyInstance, FastifyRequest } from "fastify";
import { LRUCache } from "lru-cache";
import Negotiator from "negotiator";
import type { AppOptions, CurrentData } from "./app.ts";

/** The languages of the interface, as BCP 47 tags. */
const LANGUAGES = ["en", "zh-Hant"] as const;
export type PageLanguage = (typeof LANGUAGES)[number];

export interface PageRequest {
  readonly path: string;
  /** Query string with its question mark, or empty. */
  readonly search: string;
  readonly lang: PageLanguage;
  /** Shape of the frame that the picture is laid out for: a desktop window or a phone held upright. */
  readonly frame: "wide" | "tall";
  readonly origin: string;
  execute(query: string, variables: object): Promise<{ data?: unknown; errors?: readonly unknown[] }>;
}

export interface PageParts {
  readonly status: number;
  readonly lang: string;
  readonly head: string;
  readonly body: string;
  readonly state: string;
}

/** The web package's built renderer (or Vite's, in development): draws a page, and gives the document to put it into. */
export interface PageRenderer {
  renderPage(request: PageRequest): Promise<PageParts>;
  /** The document with the places for head, body and state. */
  readTemplate(path: string): Promise<string>;
}

/** Pages that people open. Each is drawn whole on the server and kept until the data changes. */
export function addPages(app: FastifyInstance, { api, currentData, pages, publicUrl, development }: AppOptions) {
  const finished = new LRUCache<string, { status: number; html: string }>({ max: 500, maxSize: 64 * 1024 * 1024, sizeCalculation: (page) => page.html.length });

  app.get("/d/:dossier/entities/:id", (request, reply) => {
    const { dossier, id } = request.params as { dossier: string; id: string };
    return reply.redirect(`/d/${encodeURIComponent(dossier)}?select=${encodeURIComponent(id)}`, 302);
  });
  app.get("/d/:dossier/claims/:id", (request, reply) => {
    const { dossier, id } = request.params as { dossier: string; id: string };
    return reply.redirect(`/d/${encodeURIComponent(dossier)}?select=${encodeURIComponent(`claim:${id}`)}`, 302);
  });

  app.get("/*", async (request, reply) => {
    const data = currentData();
    reply.type("text/html; charset=utf-8").header("vary", "Accept-Language, Sec-CH-UA-Mobile, User-Agent");
    if (!data) return reply.code(503).header("retry-after", "1").send("The dossiers are still being loaded: try again in a second.");
    const page = describeRequest(request, data, publicUrl);
    const key = JSON.stringify([data.version, page.path, page.search, page.lang, page.frame, page.origin]);
    let answer = development ? undefined : finished.get(key);
    if (!answer) {
      answer = await drawPage(page);
      if (answer.status === 200) finished.set(key, answer);
    }
    return reply.code(answer.status).header("cache-control", "no-cache").send(answer.html);

    function describeRequest(asked: FastifyRequest, current: CurrentData, configured: string | undefined): PageRequest {
      const url = new URL(asked.url, "http://localhost");
      return {
        path: url.pathname,
        search: url.search,
        lang: selectLanguage(url.searchParams.get("lang"), asked),
        frame: isPhone(asked) ? "tall" : "wide",
        origin: configured ?? `${asked.protocol}://${asked.host}`,
        execute: async (query, variables) => {
          const { body } = await api.executeOperation(
            { query, variables: variables as Record<string, unknown> },
            { contextValue: current.createContext(asked.id) },
          );
          return body.kind === "single" ? body.singleResult : {};
        },
      };
    }
  });

  async function drawPage(page: PageRequest) {
    const [parts, template] = await Promise.all([pages.renderPage(page), pages.readTemplate(page.path)]);
    // Replacement by function: a dollar sign in the text is then a dollar sign.
    const html = template
      .replace('<html lang="en">', () => `<html lang="${parts.lang}">`)
      .replace("<!--dossier:head-->", () => parts.head)
      .replace("<!--dossier:body-->", () => parts.body)
      .replace("<!--dossier:state-->", () => `<script type="application/json" id="dossier-state">${parts.state}</script>`);
    return { status: parts.status, html };
  }
}

function selectLanguage(asked: string | null, request: FastifyRequest): PageLanguage {
  const named = LANGUAGES.find((lang) => lang === asked);
  if (named) return named;
  // Every kind of Chinese is better served by Traditional Chinese than by English.
  return new Negotiator(request.raw).language(["en", "zh"]) === "zh" ? "zh-Hant" : "en";
}

function isPhone(request: FastifyRequest): boolean {
  const hint = request.headers["sec-ch-ua-mobile"];
  return hint ? hint === "?1" : /\bMobile\b/.test(request.headers["user-agent"] ?? "");
}
