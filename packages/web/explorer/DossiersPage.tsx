import { useQuery } from "@apollo/client/react";
import { DossiersDocument } from "../api/generated/graphql.ts";
import { ErrorState } from "../dossier/ErrorState.tsx";
import type { Language } from "../i18n/languages.ts";
import { useText } from "../i18n/use-text.ts";
import { Skeleton } from "../ui/Skeleton.tsx";
import { StateMessage } from "../ui/StateMessage.tsx";
import { DossierLinks } from "./DossierLinks.tsx";
import { DossierPage } from "./DossierPage.tsx";
import type { PageState } from "./page-state.ts";

/** The dossiers to choose from; where there is only one, that one. */
export function DossiersPage({ lang, state }: { lang: Language; state: PageState }) {
  const text = useText();
  const { data, previousData, error, refetch } = useQuery(DossiersDocument, { variables: { lang } });
  const dossiers = (data ?? previousData)?.dossiers.nodes;
  const [only, another] = dossiers ?? [];
  if (only && !another) return <DossierPage key={only.id} id={only.id} lang={lang} state={state} />;
  return (
    <main className="plain-page">
      <h1>{text("dossiers.title")}</h1>
      <p className="panel-lead">{text("dossiers.lead")}</p>
      {error && !dossiers && <ErrorState error={error} retry={refetch} />}
      {!error && !dossiers && <Skeleton lines={6} label={text("loading.page")} />}
      {dossiers?.length === 0 && <StateMessage title={text("dossiers.empty")} text={text("dossiers.emptyText")} />}
      <DossierLinks dossiers={dossiers ?? []} lang={lang} />
    </main>
  );
}
