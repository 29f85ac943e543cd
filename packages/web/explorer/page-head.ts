import type { DossierPageQuery } from "../api/generated/graphql.ts";
import { CATALOGS } from "../i18n/catalogs.ts";
import { formatPagePath, LANGUAGES, parseAddress, type Language, type Selection } from "@dossier/shared/address";
import type { Selected } from "./fetch-page.ts";
import { describeClaim } from "./describe-claim.ts";
import { buildClaimJsonLd, buildThingJsonLd, type JsonLd } from "./json-ld.ts";
import { findPage } from "./find-page.ts";
import { CARD_SIZE, describeCard, type Card } from "./card.ts";
import type { PageRequest } from "./page-request.ts";
import { buildText } from "../i18n/build-text.ts";
import { writePageTitle } from "./page-title.ts";

export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** The address under which this page should be known; absent for pages that should not be. */
  readonly canonical?: string;
  /** The same page in each language. */
  readonly alternates: readonly { readonly lang: string; readonly address: string }[];
  readonly lang: Language;
  /** The picture that is shown with a link to the page. */
  readonly card?: Card;
  /** What the page is about, for machines. */
  readonly jsonLd?: JsonLd;
}

interface DescribedPage {
  readonly request: Pick<PageRequest, "path" | "search" | "lang" | "origin" | "pictures">;
  readonly status: number;
  readonly dossier?: Pick<NonNullable<DossierPageQuery["dossier"]>, "id" | "title" | "summary">;
  readonly selected?: Selected;
}

/** What search engines, chat windows and browser tabs say about a page. */
export function describePage({ request, status, dossier, selected }: DescribedPage): PageHead {
  const { lang, origin, path, search } = request;
  const words = CATALOGS[lang];
  const title = writePageTitle(buildText(lang), {
    missing: status === 404 && (!dossier || findPage(path).name === "ABOUT"),
    dossier: dossier?.title,
    selected: selected && ("claim" in selected ? selected.claim.summary : selected.thing.name),
  });
  if (status === 404) return { title, description: dossier?.summary ?? words["notFound.page"], alternates: [], lang };
  // Whatever else the address says, what is selected is known by the page that it has to itself.
  const lasting = origin + (dossier ? formatPagePath(dossier.id, selected && readSelection(selected)) : path);
  const addressIn = (language?: Language) => lasting + (language ? `?lang=${language}` : "");
  const alternates = [
    ...LANGUAGES.map((each) => ({ lang: each, address: addressIn(each) })),
    { lang: "x-default", address: lasting },
  ];
  // Each language is a page of its own; without one in the address the reader's own is chosen.
  const canonical = addressIn(parseAddress(search, "").lang);
  if (!dossier) return { title, description: words["dossiers.lead"], canonical, alternates, lang };
  const common = { title, canonical, alternates, lang, card: describeCard(request, dossier, selected) };
  if (!selected) return { ...common, description: dossier.summary };
  const place = { origin, dossier, lang, words };
  if ("claim" in selected) {
    const { claim } = selected;
    return { ...common, description: describeClaim(claim, words), jsonLd: buildClaimJsonLd(claim, place) };
  }
  const { thing } = selected;
  const description = thing.description ?? dossier.summary;
  return { ...common, description, jsonLd: buildThingJsonLd(thing, place) };
}

function readSelection(selected: Selected): Selection {
  return "claim" in selected ? { kind: "claim", id: selected.claim.id } : { kind: "entity", id: selected.thing.id };
}

/** The elements of a document's head, with everything escaped. */
export function formatHead({ title, description, canonical, alternates, lang, card, jsonLd }: PageHead): string {
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
    meta("name", "twitter:card", card ? "summary_large_image" : "summary"),
    ...(card ? formatCard(card) : []),
    // Data, not a program: a content policy does not concern it.
    ...(jsonLd
      ? [`<script type="application/ld+json">${JSON.stringify(jsonLd).replaceAll("<", String.raw`\u003c`)}</script>`]
      : []),
  ].join("\n    ");
}

function formatCard({ address, alt }: Card): string[] {
  return [
    meta("property", "og:image", address),
    meta("property", "og:image:type", "image/png"),
    meta("property", "og:image:width", String(CARD_SIZE.width)),
    meta("property", "og:image:height", String(CARD_SIZE.height)),
    meta("property", "og:image:alt", alt),
    meta("name", "twitter:image", address),
    meta("name", "twitter:image:alt", alt),
  ];
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
