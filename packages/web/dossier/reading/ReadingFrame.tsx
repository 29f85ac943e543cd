import type { ReactNode } from "react";
import { Link } from "wouter";
import type { DossierHeadQuery } from "../../api/generated/graphql.ts";
import { useText } from "../../i18n/use-text.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useAddress } from "../address-context.ts";
import { LanguageSwitch } from "../LanguageSwitch.tsx";
import { SourceLine } from "../SourceLine.tsx";
import { ThemeSwitch } from "../ThemeSwitch.tsx";

interface ReadingFrameProps {
  readonly data: DossierHeadQuery;
  readonly lang: string;
  readonly children: ReactNode;
}

/** A page to read: where it belongs above it, where it comes from below. */
export function ReadingFrame({ data, lang, children }: ReadingFrameProps) {
  const text = useText();
  const { hrefOf } = useAddress();
  const { dossier, dossiers } = data;
  const [source] = dossier?.sources ?? [];
  return (
    <div className="reading">
      <a className="skip" href="#article">
        {text("page.skip")}
      </a>
      <header className="reading-header">
        <nav aria-label={text("page.where")}>
          <ol className="breadcrumbs">
            {dossiers.totalCount > 1 && (
              <li>
                <Link href={`/?lang=${lang}`}>{text("app.home")}</Link>
              </li>
            )}
            <li>
              <Link href={hrefOf({ selection: undefined })}>
                {dossiers.totalCount > 1 ? undefined : <Icon name="back" />}
                {dossier?.title}
              </Link>
            </li>
          </ol>
        </nav>
        <div className="dossier-tools">
          <LanguageSwitch lang={lang} />
          <ThemeSwitch />
        </div>
      </header>
      <main id="article" className="reading-main">
        {children}
      </main>
      {source && (
        <footer className="reading-foot note">
          <span>{text("page.from")}</span> <cite>{source.title}</cite>
          <span className="dossier-source">
            <SourceLine source={source} />
          </span>
        </footer>
      )}
    </div>
  );
}
