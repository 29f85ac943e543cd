import { Link } from "wouter";
import { LANGUAGE_NAMES, LANGUAGES, SHORT_LANGUAGE_NAMES } from "@dossier/shared/address";
import { useText } from "../i18n/use-text.ts";
import { useAddress } from "./address-context.ts";

/** The other languages of the interface, as links to the same place in them. */
export function LanguageSwitch({ lang }: { lang: string }) {
  const text = useText();
  const { hrefOf } = useAddress();
  return (
    <nav aria-label={text("app.language")} className="language-switch">
      {LANGUAGES.filter((language) => language !== lang).map((language, place) => (
        // By its place, so that the link that was pressed stays there and keeps the focus.
        // oxlint-disable-next-line react/no-array-index-key
        <Link key={place} href={hrefOf({ lang: language })} lang={language} hrefLang={language} className="button">
          <span className="where-wide">{LANGUAGE_NAMES[language]}</span>
          <span className="where-narrow">{SHORT_LANGUAGE_NAMES[language]}</span>
        </Link>
      ))}
    </nav>
  );
}
