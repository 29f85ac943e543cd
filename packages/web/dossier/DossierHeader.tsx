import type { DossierPageQuery } from "../api/generated/graphql.ts";
import { Link } from "wouter";
import { useText } from "../i18n/use-text.ts";
import { Icon } from "../ui/Icon.tsx";
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
}

/** What the dossier is about, where it comes from, and how much of it is fact. */
export function DossierHeader({ dossier, lang, oneOfMany }: DossierHeaderProps) {
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
        <LanguageSwitch lang={lang} />
        <ThemeSwitch />
      </div>
      <div className="dossier-choices">
        <ViewSwitch />
        <ModalityBar stats={dossier.stats} />
      </div>
    </header>
  );
}
