import type { ReactNode } from "react";
import { IntlProvider } from "react-intl";
import { CATALOGS } from "./catalogs.ts";
import type { Language } from "@dossier/shared/address";

/** Everything inside it speaks one language. */
export function IntlRoot({ lang, children }: { lang: Language; children: ReactNode }) {
  return (
    <IntlProvider locale={lang} defaultLocale="en" messages={CATALOGS[lang]}>
      {children}
    </IntlProvider>
  );
}
