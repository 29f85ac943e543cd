import type { FastifyInstance, FastifyRequest } from "fastify";
import { LRUCache } from "lru-cache";
import Negotiator from "negotiator";
import type { AppOptions, CurrentData } from "./app-options.ts";
import { LANGUAGES, type PageLanguage, type PageRequest } from "./page-renderer.ts";

/** What an address of one thing or claim names. */
interface Place {
  Params: { dossier: string; id: string };
}

/** Pages that people open. Each is drawn whole on the server and kept until the data changes. */
export function addPages(
  app: FastifyInstance,
  { api, currentData, problems, pages, publicUrl, development }: AppOptions,
) {
  const finished = new LRUCache<string, { status: number; html: string }>({
    max: 500,
    maxSize: 64 * 1024 * 1024,
    sizeCalculation: (page) => page.html.length,
  });

  app.get<Place>("/d/:dossier/entities/:id", (request, reply) => {
    const { dossier, id } = request.params;
    return reply.redirect(`/d/${encodeURIComponent(dossier)}?select=${encodeURIComponent(id)}`, 302);
  });
  app.get<Place>("/d/:dossier/claims/:id", (request, reply) => {
    const { dossier, id } = request.params;
    return reply.redirect(`/d/${encodeURIComponent(dossier)}?select=${encodeURIComponent(`claim:${id}`)}`, 302);
  });

  app.get("/*", async (request, reply) => {
    const data = currentData();
    reply.type("text/html; charset=utf-8").header("vary", "Accept-Language, Sec-CH-UA-Mobile, User-Agent");
    if (!data) {
      const reasons = development ? problems() : [];
      const text =
        reasons.length > 0 ? reasons.join("\n") : "The dossiers are still being loaded: try again in a second.";
      return reply.code(503).header("retry-after", "1").type("text/plain; charset=utf-8").send(text);
    }
    const page = describeRequest(request, data);
    const key = JSON.stringify([data.version, page.path, page.search, page.lang, page.frame, page.origin]);
    let answer = development ? undefined : finished.get(key);
    if (!answer) {
      answer = await drawPage(page);
      if (answer.status === 200) finished.set(key, answer);
    }
    return reply.code(answer.status).header("cache-control", "no-cache").send(answer.html);
  });

  function describeRequest(asked: FastifyRequest, data: CurrentData): PageRequest {
    const url = new URL(asked.url, "http://localhost");
    return {
      path: url.pathname,
      search: url.search,
      lang: selectLanguage(url.searchParams.get("lang"), asked),
      frame: isPhone(asked) ? "tall" : "wide",
      origin: publicUrl ?? `${asked.protocol}://${asked.host}`,
      execute: async (query, variables) => {
        const { body } = await api.executeOperation(
          { query, variables },
          { contextValue: data.createContext(asked.id) },
        );
        return body.kind === "single" ? body.singleResult : {};
      },
    };
  }

  async function drawPage(page: PageRequest) {
    const [parts, template] = await Promise.all([pages.renderPage(page), pages.readTemplate(page.path)]);
    // Replacement by function: a dollar sign in the text is then a dollar sign.
    const html = template
      .replace('<html lang="en">', () => `<html lang="${parts.lang}">`)
      .replace("<!--dossier:head-->", () => parts.head)
      .replace("<!--dossier:body-->", () => parts.body)
      .replace(
        "<!--dossier:state-->",
        () => `<script type="application/json" id="dossier-state">${parts.state}</script>`,
      );
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
