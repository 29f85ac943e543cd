import type { ApolloClient } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { useEffect } from "react";
import { Router, useLocation, useSearch } from "wouter";
import { parseLanguage } from "@dossier/shared/address";
import { IntlRoot } from "../i18n/IntlRoot.tsx";
import { DossierPage } from "./DossierPage.tsx";
import { DossiersPage } from "./DossiersPage.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { findPage } from "./find-page.ts";
import { NotFoundPage } from "./NotFoundPage.tsx";
import type { PageState } from "./page-state.ts";

interface ExplorerAppProps {
  readonly client: ApolloClient;
  readonly state: PageState;
  /** The address, where there is no browser to ask. */
  readonly ssrPath?: string;
  readonly ssrSearch?: string;
}

/** The whole explorer, in the browser and on the server alike. */
export function ExplorerApp({ client, state, ssrPath, ssrSearch }: ExplorerAppProps) {
  return (
    <ApolloProvider client={client}>
      <Router ssrPath={ssrPath} ssrSearch={ssrSearch}>
        <Page state={state} />
      </Router>
    </ApolloProvider>
  );
}

function Page({ state }: { state: PageState }) {
  const [path] = useLocation();
  const search = useSearch();
  const lang = parseLanguage(new URLSearchParams(search).get("lang")) ?? state.lang;
  useEffect(markReady, []);
  const page = findPage(path);
  return (
    <IntlRoot lang={lang}>
      <ErrorBoundary address={path + search}>
        {page.name === "DOSSIER" && <DossierPage key={page.dossier} id={page.dossier} lang={lang} state={state} />}
        {page.name === "HOME" && <DossiersPage lang={lang} state={state} />}
        {page.name === "NOWHERE" && <NotFoundPage lang={lang} />}
      </ErrorBoundary>
    </IntlRoot>
  );
}

/** From here on the page reacts; benchmarks and tests wait for it. */
function markReady() {
  performance.mark("dossier-ready");
  document.documentElement.dataset["ready"] = "";
}
