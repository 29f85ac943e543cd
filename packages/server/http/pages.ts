import type { Language } from "@dossier/shared/address";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { LRUCache } from "lru-cache";
import Negotiator from "negotiator";
import type { AppOptions, CurrentData } from "./app-options.ts";
import { sendFailure } from "./failure.ts";
import { keepParts } from "./keep-parts.ts";
import { isWorthKeeping, parsePageAddress } from "./page-address.ts";
import type { PageRequest } from "./page-renderer.ts";
import { hashPictures } from "./picture-version.ts";

/** A page as it is sent. */
interface FinishedPage {
  readonly status: number;
  readonly html: Buffer;
}

const KEPT_BYTES = 16 * 1024 * 1024;

/** Pages that people open. Each is drawn whole on the server and kept until the data changes. */
export function addPages(
  app: FastifyInstance,
  { api, currentData, problems, pages, pictures, address, development }: AppOptions,
) {
  const finished = new LRUCache<string, FinishedPage>({
    maxSize: KEPT_BYTES,
    sizeCalculation: ({ html }, key) => html.length + Buffer.byteLength(key),
  });

  app.get("/*", async (request, reply) => {
    const data = currentData();
    if (!data) return sendFailure(request, reply, { status: 503, details: development ? problems() : [] });
    const page = describeRequest(request, data, await hashPictures(pictures, data));
    const key = JSON.stringify([data.version, page.path, page.search, page.lang, page.frame]);
    let answer = development ? undefined : finished.get(key);
    if (!answer) {
      answer = await drawPage(page);
      if (answer.status === 200 && isWorthKeeping(page.search)) finished.set(key, answer);
    }
    return reply
      .code(answer.status)
      .type("text/html; charset=utf-8")
      .header("vary", "Accept-Language, Sec-CH-UA-Mobile, User-Agent")
      .header("cache-control", "no-cache")
      .send(answer.html);
  });

  function describeRequest(asked: FastifyRequest, data: CurrentData, version: string): PageRequest {
    const { path, search, lang } = parsePageAddress(asked.url);
    return {
      path,
      search,
      lang: lang ?? preferLanguage(asked),
      frame: isPhone(asked) ? "tall" : "wide",
      origin: address(),
      pictures: version,
      execute: async (query, variables) => {
        const { body } = await api.executeOperation(
          { query, variables },
          { contextValue: data.createContext(asked.id) },
        );
        return body.kind === "single" ? body.singleResult : {};
      },
    };
  }

  async function drawPage(page: PageRequest): Promise<FinishedPage> {
    const [parts, template] = await Promise.all([pages.renderPage(page), pages.readTemplate(page.path)]);
    // Replacement by function: a dollar sign in the text is then a dollar sign.
    const html = keepParts(template, page.path, page.lang)
      .replace('<html lang="en">', () => `<html lang="${parts.lang}">`)
      .replace("<!--dossier:head-->", () => parts.head)
      .replace("<!--dossier:body-->", () => parts.body)
      .replace(
        "<!--dossier:state-->",
        () => `<script type="application/json" id="dossier-state">${parts.state}</script>`,
      );
    return { status: parts.status, html: Buffer.from(html) };
  }
}

/** The language of the interface that suits a reader whose address names none. */
function preferLanguage(request: FastifyRequest): Language {
  // Every kind of Chinese is better served by Traditional Chinese than by English.
  return new Negotiator(request.raw).language(["en", "zh"]) === "zh" ? "zh-Hant" : "en";
}

function isPhone(request: FastifyRequest): boolean {
  const hint = request.headers["sec-ch-ua-mobile"];
  return hint ? hint === "?1" : /\bMobile\b/.test(request.headers["user-agent"] ?? "");
}
