import { useQuery } from "@apollo/client/react";
import type { Language } from "@dossier/shared/address";
import {
  ClaimDocument,
  ClaimOrderDocument,
  ClaimSummariesDocument,
  DossierHeadDocument,
  type ClaimSummariesQuery,
} from "../api/generated/graphql.ts";
import { ClaimReading, type NextClaim } from "../dossier/reading/ClaimReading.tsx";
import { ReadingFrame } from "../dossier/reading/ReadingFrame.tsx";
import { IntlRoot } from "../i18n/IntlRoot.tsx";
import { useAnsweredLanguage } from "../i18n/use-answered-language.ts";
import { findBeside, listBeside } from "./claim-order.ts";
import { LanguageFailed } from "./LanguageFailed.tsx";
import { NotFoundPage } from "./NotFoundPage.tsx";
import { PageTitle } from "./PageTitle.tsx";
import { WaitingPage } from "./WaitingPage.tsx";

interface ClaimPageProps {
  /** The whole id, with that of the dossier. */
  readonly id: string;
  readonly dossier: string;
  readonly lang: Language;
}

/** The page of a claim, in each of its states. */
export function ClaimPage({ id, dossier, lang: wanted }: ClaimPageProps) {
  const head = useQuery(DossierHeadDocument, { variables: { dossier, lang: wanted } });
  const found = useQuery(ClaimDocument, { variables: { id, lang: wanted } });
  const order = useQuery(ClaimOrderDocument, { variables: { dossier } });
  const beside = findBeside(order.data, id);
  const ids = listBeside(beside);
  const around = useQuery(ClaimSummariesDocument, { variables: { ids, lang: wanted }, skip: ids.length === 0 });
  const answered = Boolean(head.data && found.data);
  const lang = useAnsweredLanguage(wanted, answered);

  // In another language the page stays as it was until its words are there.
  const shownHead = answered ? head.data : head.previousData;
  const shown = answered ? found.data : found.previousData;
  const summaries = around.data ?? around.previousData;
  const error = head.error ?? found.error;
  const retry = () => Promise.all([head.refetch(), found.refetch()]);
  if (head.data && !head.data.dossier) return <NotFoundPage lang={lang} dossier={dossier} />;
  if (!shownHead || !shown) return <WaitingPage error={error} retry={retry} />;
  const claim = shown.node && "summary" in shown.node ? shown.node : undefined;
  if (!shownHead.dossier || !claim) {
    const name = id.slice(dossier.length + 1);
    return <NotFoundPage lang={lang} dossier={dossier} known={shownHead.dossier ?? undefined} name={name} />;
  }
  return (
    <IntlRoot lang={lang}>
      <PageTitle lang={lang} dossier={shownHead.dossier.title} selected={claim.summary} />
      <ReadingFrame data={shownHead} lang={lang}>
        <ClaimReading
          claim={claim}
          previous={findSummary(summaries, beside.previous)}
          next={findSummary(summaries, beside.next)}
        />
      </ReadingFrame>
      {error && <LanguageFailed wanted={wanted} retry={retry} />}
    </IntlRoot>
  );
}

function findSummary(answer: ClaimSummariesQuery | undefined, id: string | undefined): NextClaim | undefined {
  const node = answer?.nodes.find((each) => each?.id === id);
  return node && "summary" in node ? node : undefined;
}
