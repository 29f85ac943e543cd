import type { ApolloClient } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { useCallback, useContext, useEffect, useMemo, useRef } from "react";
import { Router, useLocation, useSearch } from "wouter";
import { parseLanguage } from "@dossier/shared/address";
import { ViewPartsContext, type ViewParts } from "../dossier/view-parts.ts";
import { CatalogContext, type CatalogStore } from "../i18n/catalog-store.ts";
import { IntlRoot } from "../i18n/IntlRoot.tsx";
import { useAnsweredLanguage } from "../i18n/use-answered-language.ts";
import { Slice, SliceContext, type SliceCount } from "../ui/Slice.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { useText } from "../i18n/use-text.ts";
import { DossiersPage } from "./DossiersPage.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { findPage } from "./find-page.ts";
import { NotFoundPage } from "./NotFoundPage.tsx";
import { PagesContext, type PageComponents } from "./page-components.ts";
import type { PageState } from "./page-state.ts";
import { useTopOfPage } from "./use-top-of-page.ts";

/** What the explorer is put together from, as far as it is there. */
export interface ExplorerParts {
  readonly pages: PageComponents;
  readonly views: ViewParts;
  readonly catalogs: CatalogStore;
}

interface ExplorerAppProps {
  readonly client: ApolloClient;
  readonly parts: ExplorerParts;
  readonly state: PageState;
  /** The address, where there is no browser to ask. */
  readonly ssrPath?: string;
  readonly ssrSearch?: string;
}

/** The whole explorer, in the browser and on the server alike. */
export function ExplorerApp({ client, parts, state, ssrPath, ssrSearch }: ExplorerAppProps) {
  return (
    <ApolloProvider client={client}>
      <Router ssrPath={ssrPath} ssrSearch={ssrSearch}>
        <CatalogContext value={parts.catalogs}>
          <PagesContext value={parts.pages}>
            <ViewPartsContext value={parts.views}>
              <Page state={state} />
            </ViewPartsContext>
          </PagesContext>
        </CatalogContext>
      </Router>
    </ApolloProvider>
  );
}

function Page({ state }: { state: PageState }) {
  const [path] = useLocation();
  const search = useSearch();
  const lang = parseLanguage(new URLSearchParams(search).get("lang")) ?? state.lang;
  const { dossier: DossierPage, about: AboutPage } = useContext(PagesContext);
  const spoken = useAnsweredLanguage(lang, true);
  const slices = useReadyMark();
  useTopOfPage();
  const page = findPage(path);
  return (
    <SliceContext value={slices}>
      <IntlRoot lang={spoken}>
        <ErrorBoundary address={path + search}>
          <Slice fallback={<PageOnItsWay />}>
            {page.name === "DOSSIER" && <DossierPage key={page.dossier} id={page.dossier} lang={lang} state={state} />}
            {page.name === "ABOUT" && <AboutPage key={path} {...page} lang={lang} state={state} />}
            {page.name === "HOME" && <DossiersPage lang={lang} state={state} />}
            {page.name === "NOWHERE" && <NotFoundPage lang={spoken} />}
          </Slice>
        </ErrorBoundary>
      </IntlRoot>
    </SliceContext>
  );
}

function PageOnItsWay() {
  return (
    <main className="plain-page">
      <Skeleton lines={8} label={useText()("loading.page")} />
    </main>
  );
}

/** Marks the moment from which all of the page reacts; benchmarks and tests wait for it. */
function useReadyMark(): SliceCount {
  const left = useRef(0);
  const begin = useCallback(() => {
    left.current += 1;
    let begun = true;
    return () => {
      if (!begun) return;
      begun = false;
      left.current -= 1;
      if (left.current === 0) markReady();
    };
  }, []);
  // The effects of the parts come first: those that do not react yet have counted themselves.
  useEffect(() => {
    if (left.current === 0) markReady();
  }, []);
  return useMemo(() => ({ begin }), [begin]);
}

function markReady() {
  performance.mark("dossier-ready");
  document.documentElement.dataset["ready"] = "";
}
