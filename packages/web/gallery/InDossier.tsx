import { useQuery } from "@apollo/client/react";
import { formatPagePath } from "@dossier/shared/address";
import { type ReactNode, useState } from "react";
import { Router } from "wouter";
import { type DossierPageQuery, DossierPageDocument } from "../api/generated/graphql.ts";
import { AddressContext } from "../dossier/address-context.ts";
import { usePathEmphasis } from "../dossier/path/use-path-emphasis.ts";
import { PointedContext } from "../dossier/pointed-context.ts";
import { ShownContext } from "../dossier/shown/shown-context.ts";
import { useShownClaims } from "../dossier/shown/use-shown-claims.ts";
import { StoryContext } from "../dossier/story/story-context.ts";
import type { Telling } from "../dossier/story/use-story.ts";
import { useStory } from "../dossier/story/use-story.ts";
import { type Address, useAddressState } from "../dossier/use-address-state.ts";
import { createPointedStore } from "../ui/pointed.ts";
import { useGallery } from "./gallery-context.ts";

/** The invented dossier that all parts of the gallery are about. */
export const DOSSIER = "tavask-leaves-ondara";

/** What a part of a dossier's page is given. */
export interface DossierPart {
  readonly data: DossierPageQuery;
  readonly dossier: NonNullable<DossierPageQuery["dossier"]>;
  readonly lang: "en" | "zh-Hant";
  readonly address: Address;
  readonly telling: Telling | undefined;
}

interface InDossierProps {
  /** The address after the path: what is selected, filtered, told. */
  readonly search?: string;
  readonly children: (part: DossierPart) => ReactNode;
}

/** A part of a dossier's page at an address of its own: what is pressed in it changes that address and no other. */
export function InDossier({ search: first = "", children }: InDossierProps) {
  const [address, go] = useState(formatPagePath(DOSSIER) + first);
  const [path = "", search = ""] = address.split("?");
  return (
    <Router hook={() => [path, go]} searchHook={() => search}>
      <Part>{children}</Part>
    </Router>
  );
}

function Part({ children }: Pick<InDossierProps, "children">) {
  const { lang } = useGallery();
  const { data } = useQuery(DossierPageDocument, { variables: { dossier: DOSSIER, lang } });
  if (!data?.dossier) throw new Error("gallery: the answers lack the page of the dossier");
  return (
    <Known data={data} dossier={data.dossier}>
      {children}
    </Known>
  );
}

interface KnownProps extends Pick<InDossierProps, "children"> {
  readonly data: DossierPageQuery;
  readonly dossier: DossierPart["dossier"];
}

function Known({ data, dossier, children }: KnownProps) {
  const { lang } = useGallery();
  const address = useAddressState(DOSSIER);
  const shown = usePathEmphasis(useShownClaims(dossier, address.state), data.graph, address.state.path);
  const telling = useStory(dossier, lang, address.state);
  const [pointed] = useState(createPointedStore);
  return (
    <AddressContext value={address}>
      <PointedContext value={pointed}>
        <ShownContext value={shown}>
          <StoryContext value={telling}>{children({ data, dossier, lang, address, telling })}</StoryContext>
        </ShownContext>
      </PointedContext>
    </AddressContext>
  );
}
