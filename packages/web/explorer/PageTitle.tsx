import { useEffect, useRef } from "react";
import type { Language } from "@dossier/shared/address";
import { useText } from "../i18n/use-text.ts";
import { writePageTitle, type TitledPage } from "./page-title.ts";

const TOLD = 'link[rel="canonical"], link[rel="alternate"][hreflang], script[type="application/ld+json"]';

/**
 * Keeps the browser's tab and history saying what is on the page, and the document in which language; the server has
 * written both itself to begin with.
 */
export function PageTitle({ lang, ...page }: TitledPage & { readonly lang: Language }) {
  const title = writePageTitle(useText(), page);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  const first = useRef(title);
  useEffect(() => {
    // What the server has told machines is about the page that it has sent.
    if (title !== first.current) for (const told of document.head.querySelectorAll(TOLD)) told.remove();
  }, [title]);
  return null;
}
