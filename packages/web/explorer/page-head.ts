import type { DossierPageQuery } from "../api/generated/graphql.ts";
import { CATALOGS } from "../i18n/catalogs.ts";
import { LANGUAGES, type Language } from "@dossier/shared/address";
import type { Selected } from "./fetch-page.ts";
import { buildClaimJsonLd, buildThingJsonLd, type JsonLd } from "./json-ld.ts";
import type { PageRequest } from "./page-request.ts";
import { writePageTitle } from "./page-title.ts";

export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** The address under which this page should be known; absent for pages that should not be. */
  readonly canonical?: string;
  /** The same page in each language. */
  readonly alternates: readonly { readonly lang: string; readonly address: string }[];
  readonly lang: Language;
  /** What the page is about, for machines. */
  readonly jsonLd?: JsonLd;
}

interface DescribedPage {
  readonly request: Pick<PageRequest, "path" | "search" | "lang" | "origin">;
  readonly status: number;
  readonly dossier?: NonNullable<DossierPageQuery["dossier"]>;
  readonly selected?: Selected;
}

/** What search engines, chat windows and browser tabs say about a page. */
export function describePage({ request, status, dossier, selected }: DescribedPage): PageHead {
  const { lang, origin, path, search } = request;
  const words = CATALOGS[lang];
  const title = writePageTitle({
    lang,
    missing: status === 404 && !dossier,
    dossier: dossier?.title,
    selected: selected && ("claim" in selected ? selected.claim.summary : selected.thing.name),
  });
  if (status === 404) return { title, description: dossier?.summary ?? words["notFound.page"], alternates: [], lang };
  const addressIn = (language?: Language) => {
    const params = new URLSearchParams();
    if (language) params.set("lang", language);
    const select = new URLSearchParams(search).get("select");
    if (select && selected) params.set("select", select);
    const query = params.toString().replaceAll("%3A", ":");
    return origin + (dossier ? `/d/${encodeURIComponent(dossier.id)}` : path) + (query && `?${query}`);
  };
  const alternates = LANGUAGES.map((each) => ({ lang: each, address: addressIn(each) }));
  const canonical = addressIn();
  if (!dossier) return { title, description: words["dossiers.lead"], canonical, alternates, lang };
  const common = { title, canonical, alternates, lang };
  if (!selected) return { ...common, description: dossier.summary };
  if ("claim" in selected) {
    const { claim } = selected;
    return { ...common, description: dossier.summary, jsonLd: buildClaimJsonLd(claim, canonical) };
  }
  const { thing } = selected;
  const description = thing.description ?? dossier.summary;
  return { ...common, description, jsonLd: buildThingJsonLd(thing, canonical) };
}

/** The elements of a document's head, with everything escaped. */
export function formatHead({ title, description, canonical, alternates, lang, jsonLd }: PageHead): string {
  return [
    `<title>${escape(title)}</title>`,
    meta("name", "description", description),
    ...(canonical ? [`<link rel="canonical" href="${escape(canonical)}">`] : [meta("name", "robots", "noindex")]),
    ...alternates.map((each) => `<link rel="alternate" hreflang="${each.lang}" href="${escape(each.address)}">`),
    meta("property", "og:type", "article"),
    meta("property", "og:site_name", "Dossier"),
    meta("property", "og:title", title),
    meta("property", "og:description", description),
    ...(canonical ? [meta("property", "og:url", canonical)] : []),
    meta("property", "og:locale", lang === "en" ? "en_US" : "zh_TW"),
    meta("name", "twitter:card", "summary"),
    // Data, not a program: a content policy does not concern it.
    ...(jsonLd
      ? [`<script type="application/ld+json">${JSON.stringify(jsonLd).replaceAll("<", String.raw`\u003c`)}</script>`]
      : []),
  ].join("\n    ");
}

function meta(attribute: "name" | "property", name: string, content: string): string {
  return `<meta ${attribute}="${name}" content="${escape(content)}">`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
