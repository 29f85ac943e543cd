import { useQuery } from "@apollo/client/react";
import { DossierPageDocument } from "../api/generated/graphql.ts";
import { toRequestError } from "../api/request-error.ts";
import { DossierView } from "../dossier/DossierView.tsx";
import { ErrorState } from "../dossier/ErrorState.tsx";
import type { Language } from "@dossier/shared/address";
import { useText } from "../i18n/use-text.ts";
import { IntlRoot } from "../i18n/IntlRoot.tsx";
import { useAnsweredLanguage } from "../i18n/use-answered-language.ts";
import { Skeleton } from "../ui/Skeleton.tsx";
import { DossierTitle } from "./DossierTitle.tsx";
import { LanguageFailed } from "./LanguageFailed.tsx";
import { NotFoundPage } from "./NotFoundPage.tsx";
import type { PageState } from "./page-state.ts";
import { useFrame } from "./use-frame.ts";

export interface DossierPageProps {
  readonly id: string;
  readonly lang: Language;
  readonly state: PageState;
}

/** The page of one dossier, in each of its states. */
export function DossierPage({ id, lang: wanted, state }: DossierPageProps) {
  const text = useText();
  const frame = useFrame(state.frame);
  const { data, previousData, error, refetch } = useQuery(DossierPageDocument, {
    variables: { dossier: id, lang: wanted },
  });
  // In another language the page stays as it was until the words are there.
  const shown = data ?? previousData;
  const lang = useAnsweredLanguage(wanted, Boolean(data));
  if (error && !shown) {
    if (toRequestError(error).kind === "REFUSED") return <NotFoundPage lang={lang} dossier={id} />;
    return (
      <main className="plain-page">
        <ErrorState error={error} retry={refetch} headingLevel={1} />
      </main>
    );
  }
  if (!shown) {
    return (
      <main className="plain-page">
        <Skeleton lines={8} label={text("loading.page")} />
      </main>
    );
  }
  if (!shown.dossier) return <NotFoundPage lang={lang} dossier={id} />;
  const { layout } = state;
  const sent =
    layout && layout.dossier === id && !layout.about && layout.lang === lang && state.frame === frame
      ? layout.network
      : undefined;
  return (
    <IntlRoot lang={lang}>
      <DossierTitle dossier={shown.dossier} lang={lang} />
      <DossierView dossier={shown.dossier} data={shown} lang={lang} frame={frame} layout={sent} />
      {error && <LanguageFailed wanted={wanted} retry={refetch} />}
    </IntlRoot>
  );
}
