import type { DossierPageQuery } from "../api/generated/graphql.ts";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useText } from "../i18n/use-text.ts";
import { Icon } from "../ui/Icon.tsx";
import type { FrameName } from "./frames.ts";
import { HelpButton } from "./help/HelpButton.tsx";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { ModalityBar } from "./ModalityBar.tsx";
import { MoreMenu } from "./MoreMenu.tsx";
import { SearchBox } from "./search/SearchBox.tsx";
import { SourceLine } from "./SourceLine.tsx";
import { ThemeSwitch } from "./ThemeSwitch.tsx";
import { ViewSwitch } from "./ViewSwitch.tsx";

interface DossierHeaderProps {
  readonly dossier: NonNullable<DossierPageQuery["dossier"]>;
  /** The claims in focus, which are counted. */
  readonly claims: NonNullable<DossierPageQuery["dossier"]>["claims"]["nodes"];
  readonly lang: string;
  readonly frame: FrameName;
  /** Whether there are other dossiers to go to. */
  readonly oneOfMany: boolean;
  readonly filterButton: ReactNode;
  readonly takeAway: ReactNode;
}

/** What the dossier is about, where it comes from, and how much of it is fact. */
export function DossierHeader(props: DossierHeaderProps) {
  const { dossier, claims, lang, frame, oneOfMany, filterButton, takeAway } = props;
  const text = useText();
  const [source] = dossier.sources;
  const narrow = frame === "tall";
  const seldom = (
    <>
      {takeAway}
      <LanguageSwitch lang={lang} />
      <ThemeSwitch />
      <HelpButton />
    </>
  );
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
        {narrow && filterButton}
        {narrow ? <MoreMenu lang={lang}>{seldom}</MoreMenu> : seldom}
      </div>
      <div className="dossier-choices">
        {!narrow && filterButton}
        <ViewSwitch />
        <ModalityBar claims={claims} all={dossier.claims.nodes} />
      </div>
    </header>
  );
}
