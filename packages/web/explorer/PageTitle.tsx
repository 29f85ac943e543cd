import { useEffect } from "react";
import type { Language } from "@dossier/shared/address";
import { useText } from "../i18n/use-text.ts";
import { writePageTitle, type TitledPage } from "./page-title.ts";

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
  return null;
}
