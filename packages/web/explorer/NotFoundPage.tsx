import { useQuery } from "@apollo/client/react";
import { DossiersDocument } from "../api/generated/graphql.ts";
import type { Language } from "@dossier/shared/address";
import { useText } from "../i18n/use-text.ts";
import { PageTitle } from "./PageTitle.tsx";
import { DossierLinks } from "./DossierLinks.tsx";
import { SimilarLinks } from "./SimilarLinks.tsx";

interface NotFoundPageProps {
  readonly lang: Language;
  /** The id that names no dossier; absent where the address is not one of a dossier. */
  readonly dossier?: string;
  /** The dossier, where it is there and what is missing is something in it. */
  readonly known?: { readonly id: string; readonly title: string; readonly summary: string };
  /** What the dossier does not have. */
  readonly name?: string;
}

/** Nothing is at this address: what is missing, and where to go instead. */
export function NotFoundPage({ lang, dossier, known, name = "" }: NotFoundPageProps) {
  const text = useText();
  const { data } = useQuery(DossiersDocument, { variables: { lang }, skip: known !== undefined });
  const explanation = known
    ? text("notFound.inDossier", { id: name, title: known.title })
    : dossier
      ? text("notFound.dossier", { id: dossier })
      : text("notFound.page");
  return (
    <main className="plain-page">
      <PageTitle lang={lang} missing />
      <LostMark />
      <h1>{text("notFound.title")}</h1>
      <p className="panel-lead">{explanation}</p>
      {known && (
        <>
          <SimilarLinks dossier={known.id} name={name} lang={lang} />
          <h2>{text("notFound.whole")}</h2>
          <DossierLinks dossiers={[known]} lang={lang} />
        </>
      )}
      {data && data.dossiers.nodes.length > 0 && (
        <>
          <h2>{text("notFound.others")}</h2>
          <DossierLinks dossiers={data.dossiers.nodes} lang={lang} />
        </>
      )}
    </main>
  );
}

/** A tie that leads to nothing. */
function LostMark() {
  return (
    <svg className="lost-mark" width="220" height="60" viewBox="0 0 220 60" aria-hidden="true">
      <circle className="lost-here" cx="24" cy="30" r="14" />
      <path className="lost-line" d="M42 30C80 8 120 10 168 28" />
      <circle className="lost-there" cx="190" cy="32" r="14" />
    </svg>
  );
}
