import { useQuery } from "@apollo/client/react";
import { useContext } from "react";
import { DossiersDocument, type DossiersQuery } from "../api/generated/graphql.ts";
import { ErrorState } from "../dossier/ErrorState.tsx";
import type { Language } from "@dossier/shared/address";
import { IntlRoot } from "../i18n/IntlRoot.tsx";
import { useAnsweredLanguage } from "../i18n/use-answered-language.ts";
import { useText } from "../i18n/use-text.ts";
import { Skeleton } from "../ui/Skeleton.tsx";
import { StateMessage } from "../ui/StateMessage.tsx";
import { DossierLinks } from "./DossierLinks.tsx";
import { LanguageFailed } from "./LanguageFailed.tsx";
import { PageTitle } from "./PageTitle.tsx";
import { PagesContext } from "./page-components.ts";
import type { PageState } from "./page-state.ts";

/** The dossiers to choose from; where there is only one, that one. */
export function DossiersPage({ lang: wanted, state }: { lang: Language; state: PageState }) {
  const { data, previousData, error, refetch } = useQuery(DossiersDocument, { variables: { lang: wanted } });
  const dossiers = (data ?? previousData)?.dossiers.nodes;
  const lang = useAnsweredLanguage(wanted, Boolean(data));
  const [only, another] = dossiers ?? [];
  const { dossier: DossierPage } = useContext(PagesContext);
  if (only && !another) return <DossierPage key={only.id} id={only.id} lang={wanted} state={state} />;
  return (
    <IntlRoot lang={lang}>
      <DossierChoice dossiers={dossiers} lang={lang} error={error} retry={refetch} />
      {error && dossiers && <LanguageFailed wanted={wanted} retry={refetch} />}
    </IntlRoot>
  );
}

interface DossierChoiceProps {
  readonly dossiers: DossiersQuery["dossiers"]["nodes"] | undefined;
  readonly lang: Language;
  readonly error: unknown;
  readonly retry: () => unknown;
}

function DossierChoice({ dossiers, lang, error, retry }: DossierChoiceProps) {
  const text = useText();
  return (
    <main className="plain-page">
      <PageTitle lang={lang} />
      <h1>{text("dossiers.title")}</h1>
      <p className="panel-lead">{text("dossiers.lead")}</p>
      {Boolean(error) && !dossiers && <ErrorState error={error} retry={retry} />}
      {!error && !dossiers && <Skeleton lines={6} label={text("loading.page")} />}
      {dossiers?.length === 0 && <StateMessage title={text("dossiers.empty")} text={text("dossiers.emptyText")} />}
      <DossierLinks dossiers={dossiers ?? []} lang={lang} />
    </main>
  );
}
