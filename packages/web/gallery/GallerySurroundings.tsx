import { ApolloClient, ApolloLink } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { type ReactNode, useMemo } from "react";
import { createCache } from "../api/client.ts";
import { CatalogContext, createCatalogStore } from "../i18n/catalog-store.ts";
import { CATALOGS } from "../i18n/catalogs.ts";
import { IntlRoot } from "../i18n/IntlRoot.tsx";
import { GalleryContext, type GallerySetting } from "./gallery-context.ts";

/** What every part of the explorer lives in: the words of a language, and the answers to what it asks. */
export function GallerySurroundings({ lang, answers, children }: GallerySetting & { readonly children: ReactNode }) {
  const client = useMemo(
    () => new ApolloClient({ cache: createCache().restore(answers), link: ApolloLink.empty(), ssrMode: true }),
    [answers],
  );
  const catalogs = useMemo(
    () => createCatalogStore(CATALOGS, () => Promise.reject(new Error("gallery: all are there"))),
    [],
  );
  const setting = useMemo(() => ({ lang, answers }), [lang, answers]);
  return (
    <GalleryContext value={setting}>
      <ApolloProvider client={client}>
        <CatalogContext value={catalogs}>
          <IntlRoot lang={lang}>{children}</IntlRoot>
        </CatalogContext>
      </ApolloProvider>
    </GalleryContext>
  );
}
