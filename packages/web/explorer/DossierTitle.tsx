import { useQuery } from "@apollo/client/react";
import { useSearch } from "wouter";
import { ClaimDocument, ThingDocument } from "../api/generated/graphql.ts";
import { parseAddress } from "@dossier/shared/address";
import type { Language } from "@dossier/shared/address";
import { PageTitle } from "./PageTitle.tsx";

interface DossierTitleProps {
  readonly dossier: { readonly id: string; readonly title: string };
  readonly lang: Language;
}

/** The title of a dossier's page, with what is selected in it as soon as the panel knows its name. */
export function DossierTitle({ dossier, lang }: DossierTitleProps) {
  const { selection } = parseAddress(useSearch(), dossier.id);
  const id = selection?.id ?? "";
  // The panel asks; the title only listens to what it is answered.
  const thing = useQuery(ThingDocument, {
    variables: { id, dossier: dossier.id, lang },
    fetchPolicy: "cache-only",
    skip: selection?.kind !== "entity",
  });
  const claim = useQuery(ClaimDocument, {
    variables: { id, lang },
    fetchPolicy: "cache-only",
    skip: selection?.kind !== "claim",
  });
  const node = claim.data?.node;
  const selected = thing.data?.entity?.name ?? (node && "summary" in node ? node.summary : undefined);
  return <PageTitle lang={lang} dossier={dossier.title} selected={selected} />;
}
