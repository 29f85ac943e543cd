import { useQuery } from "@apollo/client/react";
import type { Language } from "@dossier/shared/address";
import { DossierHeadDocument, SurroundingsDocument, ThingDocument } from "../api/generated/graphql.ts";
import { ReadingFrame } from "../dossier/reading/ReadingFrame.tsx";
import { ThingReading } from "../dossier/reading/ThingReading.tsx";
import { IntlRoot } from "../i18n/IntlRoot.tsx";
import { useAnsweredLanguage } from "../i18n/use-answered-language.ts";
import { isInDossier } from "./is-in-dossier.ts";
import { LanguageFailed } from "./LanguageFailed.tsx";
import { NotFoundPage } from "./NotFoundPage.tsx";
import type { PageState } from "./page-state.ts";
import { PageTitle } from "./PageTitle.tsx";
import { useFrame } from "./use-frame.ts";
import { WaitingPage } from "./WaitingPage.tsx";

interface ThingPageProps {
  readonly id: string;
  readonly dossier: string;
  readonly lang: Language;
  readonly state: PageState;
}

/** The page of a person, an organization, a work, a topic, an award or a place, in each of its states. */
export function ThingPage({ id, dossier, lang: wanted, state }: ThingPageProps) {
  const frame = useFrame(state.frame);
  const variables = { id, dossier, lang: wanted };
  const head = useQuery(DossierHeadDocument, { variables: { dossier, lang: wanted } });
  const found = useQuery(ThingDocument, { variables });
  // Around what is not there is nothing to ask for.
  const absent = found.data !== undefined && !isInDossier(found.data.entity, dossier);
  const around = useQuery(SurroundingsDocument, { variables, skip: absent || found.error !== undefined });
  const answered = Boolean(head.data && found.data && (absent || around.data || around.error));
  const lang = useAnsweredLanguage(wanted, answered);

  // In another language the page stays as it was until all its words are there.
  const shownHead = answered ? head.data : head.previousData;
  const shown = answered ? found.data : found.previousData;
  const surroundings = answered ? around.data : around.previousData;
  const error = head.error ?? found.error;
  const retry = () => Promise.all([head.refetch(), found.refetch()]);
  if (head.data && !head.data.dossier) return <NotFoundPage lang={lang} dossier={dossier} />;
  if (!shownHead || !shown) return <WaitingPage error={error} retry={retry} />;
  const thing = isInDossier(shown.entity, dossier) ? shown.entity : undefined;
  if (!shownHead.dossier || !thing) {
    return <NotFoundPage lang={lang} dossier={dossier} known={shownHead.dossier ?? undefined} name={id} />;
  }
  const { layout } = state;
  const fits = layout?.dossier === dossier && layout.about === id && layout.lang === lang && state.frame === frame;
  return (
    <IntlRoot lang={lang}>
      <PageTitle lang={lang} dossier={shownHead.dossier.title} selected={thing.name} />
      <ReadingFrame data={shownHead} lang={lang}>
        <ThingReading
          thing={thing}
          surroundings={surroundings}
          lang={lang}
          frame={frame}
          layout={fits ? layout.network : undefined}
        />
      </ReadingFrame>
      {error && <LanguageFailed wanted={wanted} retry={retry} />}
    </IntlRoot>
  );
}
