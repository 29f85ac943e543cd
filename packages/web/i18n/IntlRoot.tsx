import type { Language } from "@dossier/shared/address";
import { useContext, type ReactNode } from "react";
import { IntlProvider } from "react-intl";
import { CatalogContext } from "./catalog-store.ts";

/** Everything inside it speaks one language, whose texts have been fetched. */
export function IntlRoot({ lang, children }: { lang: Language; children: ReactNode }) {
  return (
    <IntlProvider locale={lang} defaultLocale="en" messages={useContext(CatalogContext).get(lang)}>
      {children}
    </IntlProvider>
  );
}
