import type { Language, Selection } from "@dossier/shared/address";
import { AddressContext } from "../dossier/address-context.ts";
import { useReadingAddress } from "../dossier/reading/use-reading-address.ts";
import { ClaimPage } from "./ClaimPage.tsx";
import type { PageState } from "./page-state.ts";
import { ThingPage } from "./ThingPage.tsx";

export interface AboutPageProps {
  readonly dossier: string;
  readonly about: Selection;
  readonly lang: Language;
  readonly state: PageState;
}

/** The page that a thing or a claim has to itself. */
export function AboutPage({ dossier, about, lang, state }: AboutPageProps) {
  const address = useReadingAddress(dossier, about);
  return (
    <AddressContext value={address}>
      {about.kind === "entity" ? (
        <ThingPage id={about.id} dossier={dossier} lang={lang} state={state} />
      ) : (
        <ClaimPage id={about.id} dossier={dossier} lang={lang} />
      )}
    </AddressContext>
  );
}
