import { useQuery } from "@apollo/client/react";
import { formatPagePath, type Selection } from "@dossier/shared/address";
import { layoutNetwork } from "@dossier/shared/layout";
import { useMemo, type ReactNode } from "react";
import { Router } from "wouter";
import { ClaimDocument, SurroundingsDocument, ThingDocument } from "../api/generated/graphql.ts";
import { AddressContext } from "../dossier/address-context.ts";
import { ClaimReading } from "../dossier/reading/ClaimReading.tsx";
import { buildSurroundings, SURROUNDINGS_FRAMES } from "../dossier/reading/surroundings-model.ts";
import { ThingReading } from "../dossier/reading/ThingReading.tsx";
import { useReadingAddress } from "../dossier/reading/use-reading-address.ts";
import { useGallery } from "./gallery-context.ts";
import { DOSSIER } from "./InDossier.tsx";

/** What the page of a thing is made of. */
export function ThingToRead({ id }: { readonly id: string }) {
  return (
    <AtPage about={{ kind: "entity", id }}>
      <Thing id={id} />
    </AtPage>
  );
}

/** What the page of a claim is made of. */
export function ClaimToRead({ id }: { readonly id: string }) {
  return (
    <AtPage about={{ kind: "claim", id }}>
      <Claim id={id} />
    </AtPage>
  );
}

function Thing({ id }: { readonly id: string }) {
  const { lang } = useGallery();
  const variables = { id, dossier: DOSSIER, lang };
  const { data: found } = useQuery(ThingDocument, { variables });
  const { data: around } = useQuery(SurroundingsDocument, { variables });
  const layout = useMemo(
    () => around && layoutNetwork(buildSurroundings(around, id, "wide"), SURROUNDINGS_FRAMES.wide),
    [around, id],
  );
  if (!found?.entity || !around) throw new Error(`gallery: the answers lack ${id}`);
  return <ThingReading thing={found.entity} surroundings={around} lang={lang} frame="wide" layout={layout} />;
}

function Claim({ id }: { readonly id: string }) {
  const { lang } = useGallery();
  const { data } = useQuery(ClaimDocument, { variables: { id, lang } });
  const claim = data?.node;
  if (!claim || !("summary" in claim)) throw new Error(`gallery: the answers lack ${id}`);
  const beside = { id, summary: claim.summary };
  return <ClaimReading claim={claim} previous={beside} next={beside} />;
}

function AtPage({ about, children }: { readonly about: Selection; readonly children: ReactNode }) {
  const path = formatPagePath(DOSSIER, about);
  return (
    <Router hook={() => [path, stay]} searchHook={() => ""}>
      <Placed about={about}>
        <div className="reading">
          <div className="reading-main">{children}</div>
        </div>
      </Placed>
    </Router>
  );
}

function Placed({ about, children }: { readonly about: Selection; readonly children: ReactNode }) {
  return <AddressContext value={useReadingAddress(DOSSIER, about)}>{children}</AddressContext>;
}

/** One page of its own is as good as another. */
function stay() {}
