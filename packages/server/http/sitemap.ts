import { formatPagePath, LANGUAGES, type Selection } from "@dossier/shared/address";
import type { FastifyInstance } from "fastify";
import type { DossierStore } from "../store/dossier-store.ts";
import type { Page, PageRequest } from "../store/page.ts";
import type { AppOptions } from "./app-options.ts";
import { sendFailure } from "./failure.ts";

/** A sitemap may hold so many addresses (sitemaps.org); a larger library names its dossiers and the first of their pages. */
const MOST_ADDRESSES = 50_000;

const PAGE_SIZE = 500;

/** `/robots.txt` and `/sitemap.xml`: what search engines may read, and where the lasting pages are, in each language. */
export function addSitemap(
  app: FastifyInstance,
  { currentData, address }: Pick<AppOptions, "currentData" | "address">,
) {
  let last: { readonly version: string; readonly origin: string; readonly text: Promise<string> } | undefined;

  app.get("/robots.txt", (_request, reply) =>
    reply
      .type("text/plain; charset=utf-8")
      .send(`User-agent: *\nDisallow: /graphql\nDisallow: /export/\n\nSitemap: ${address()}/sitemap.xml\n`),
  );

  app.get("/sitemap.xml", async (request, reply) => {
    const data = currentData();
    if (!data) return sendFailure(request, reply, { status: 503 });
    const origin = address();
    if (last?.version !== data.version || last.origin !== origin) {
      const text = writeSitemap(data.createContext(request.id).store, origin);
      last = { version: data.version, origin, text };
      // What failed is written anew the next time.
      text.catch(() => (last = undefined));
    }
    return reply
      .type("application/xml; charset=utf-8")
      .header("cache-control", "no-cache")
      .send(await last.text);
  });
}

async function writeSitemap(store: DossierStore, origin: string): Promise<string> {
  const paths: string[] = [];
  for await (const path of listPaths(store)) {
    paths.push(path);
    if (paths.length === MOST_ADDRESSES) break;
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...paths.map((path) => writeEntry(origin + path)),
    "</urlset>",
    "",
  ].join("\n");
}

/** Dossiers before what is in them, so that none is missing where there is too much. */
async function* listPaths(store: DossierStore): AsyncGenerator<string> {
  const dossiers: string[] = [];
  for await (const { id } of walk((page) => store.dossierPage(page))) {
    dossiers.push(id);
    yield formatPagePath(id);
  }
  for (const dossier of dossiers) {
    const filter = { dossiers: [dossier] };
    const entities = walk(async (page) => first(await store.entityPages([{ filter, order: "CLAIMS_DESC", page }])));
    for await (const { id } of entities) yield formatPagePath(dossier, about("entity", id));
    const claims = walk(async (page) => first(await store.claimPages([{ filter, order: "STORY", page }])));
    for await (const { id } of claims) yield formatPagePath(dossier, about("claim", id));
  }
}

async function* walk<T>(get: (page: PageRequest) => Promise<Page<T>>): AsyncGenerator<T> {
  let after: PageRequest["after"];
  for (;;) {
    const { items, hasNext } = await get({ direction: "FORWARD", size: PAGE_SIZE, ...(after && { after }) });
    for (const { item } of items) yield item;
    const end = items.at(-1);
    if (!hasNext || !end) return;
    after = end.key;
  }
}

function first<T>([page]: readonly Page<T>[]): Page<T> {
  return page ?? { items: [], hasNext: false, hasPrevious: false };
}

function about(kind: Selection["kind"], id: string): Selection {
  return { kind, id };
}

/** An address, and the same page in each language. Ids are escaped in paths, so that there is nothing more to escape. */
function writeEntry(address: string): string {
  const escaped = address.replaceAll("&", "&amp;").replaceAll("'", "&apos;");
  const alternates = LANGUAGES.map(
    (lang) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${escaped}?lang=${lang}"/>`,
  );
  return `<url><loc>${escaped}</loc>${alternates.join("")}</url>`;
}
