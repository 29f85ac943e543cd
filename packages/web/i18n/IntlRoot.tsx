import type { ReactNode } from "react";
import { IntlProvider } from "react-intl";
import { en } from "./en.ts";
import type { Language } from "./languages.ts";
import { zhHant } from "./zh-Hant.ts";

const CATALOGS = { en, "zh-Hant": zhHant };

/** Everything inside it speaks one language. */
export function IntlRoot({ lang, children }: { lang: Language; children: ReactNode }) {
  return (
    <IntlProvider locale={lang} defaultLocale="en" messages={CATALOGS[lang]}>
      {children}
    </IntlProvider>
  );
}
