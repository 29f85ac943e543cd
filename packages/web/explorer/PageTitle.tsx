import { useEffect } from "react";
import { writePageTitle, type TitledPage } from "./page-title.ts";

/**
 * Keeps the browser's tab and history saying what is on the page, and the document in which language; the server has
 * written both itself to begin with.
 */
export function PageTitle(page: TitledPage) {
  const title = writePageTitle(page);
  useEffect(() => {
    document.title = title;
  }, [title]);
  const { lang } = page;
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  return null;
}
