import type { Language } from "@dossier/shared/address";
import { createIntl } from "react-intl";
import { CATALOGS } from "./catalogs.ts";
import type { Text } from "./use-text.ts";

/** Gives the messages of the interface where there is no component to ask in. */
export function buildText(lang: Language): Text {
  const intl = createIntl({ locale: lang, defaultLocale: "en", messages: CATALOGS[lang] });
  return (id, values) => intl.formatMessage({ id }, values);
}
