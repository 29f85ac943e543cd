import type { DossierPageQuery } from "../api/generated/graphql.ts";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useText } from "../i18n/use-text.ts";
import { Icon } from "../ui/Icon.tsx";
import { HelpButton } from "./help/HelpButton.tsx";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { ModalityBar } from "./ModalityBar.tsx";
import { SearchBox } from "./search/SearchBox.tsx";
import { SourceLine } from "./SourceLine.tsx";
import { ThemeSwitch } from "./ThemeSwitch.tsx";
import { ViewSwitch } from "./ViewSwitch.tsx";

interface DossierHeaderProps {
  readonly dossier: NonNullable<DossierPageQuery["dossier"]>;
  readonly lang: string;
  /** Whether there are other dossiers to go to. */
  readonly oneOfMany: boolean;
  readonly filterButton: ReactNode;
  readonly takeAway: ReactNode;
}

/** What the dossier is about, where it comes from, and how much of it is fact. */
export function DossierHeader({ dossier, lang, oneOfMany, filterButton, takeAway }: DossierHeaderProps) {
  const text = useText();
  const [source] = dossier.sources;
  return (
    <header className="dossier-header">
      <div className="dossier-title">
        {oneOfMany && (
          <Link href={`/?lang=${lang}`} className="dossier-home">
            <Icon name="back" />
            {text("app.home")}
          </Link>
        )}
        <h1>{dossier.title}</h1>
        {source && (
          <p className="dossier-source">
            <SourceLine source={source} />
          </p>
        )}
      </div>
      <div className="dossier-tools">
        <SearchBox dossier={dossier.id} lang={lang} />
        {takeAway}
        <LanguageSwitch lang={lang} />
        <ThemeSwitch />
        <HelpButton />
      </div>
      <div className="dossier-choices">
        {filterButton}
        <ViewSwitch />
        <ModalityBar claims={dossier.claims.nodes} />
      </div>
    </header>
  );
}
