import { hydrateRoot } from "react-dom/client";
import { createClient } from "../api/client.ts";
import { ExplorerApp } from "./ExplorerApp.tsx";
import { readPageState } from "./page-state.ts";

const state = readPageState(document);
const client = createClient({ endpoint: "/graphql", state: state.cache });
const root = document.querySelector("#root");
if (root) hydrateRoot(root, <ExplorerApp client={client} state={state} />);

if (import.meta.env.DEV) {
  const { showDevelopmentProblems } = await import("./DevelopmentProblems.tsx");
  showDevelopmentProblems(document.body, () => void client.refetchQueries({ include: "active" }));
}
