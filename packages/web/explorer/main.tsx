import { parseLanguage } from "@dossier/shared/address";
import { hydrateRoot } from "react-dom/client";
import { createClient } from "../api/client.ts";
import { ExplorerApp } from "./ExplorerApp.tsx";
import { loadParts } from "./load-parts.ts";
import { readPageState } from "./page-state.ts";

const state = readPageState(document);
const client = createClient({ endpoint: "/graphql", state: state.cache });
const root = document.querySelector("#root");
const lang = parseLanguage(new URLSearchParams(location.search).get("lang")) ?? state.lang;
const parts = await loadParts(location.pathname, lang);
if (root) hydrateRoot(root, <ExplorerApp client={client} state={state} parts={parts} />);

if (import.meta.env.DEV) {
  const { showDevelopmentProblems } = await import("./DevelopmentProblems.tsx");
  showDevelopmentProblems(document.body, () => void client.refetchQueries({ include: "active" }));
}
