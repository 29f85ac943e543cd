import type { AddressState } from "@dossier/shared/address";
import type { DossierPageQuery } from "../../api/generated/graphql.ts";
import { useText } from "../../i18n/use-text.ts";
import { useShown } from "../shown/shown-context.ts";
import { PanelHeading } from "../panel/PanelHeading.tsx";
import { findAskedChains } from "./page-chains.ts";
import { PathAnswer } from "./PathAnswer.tsx";
import { PathQuestion } from "./PathQuestion.tsx";

export interface PathPanelProps {
  readonly dossier: NonNullable<DossierPageQuery["dossier"]>;
  readonly graph: DossierPageQuery["graph"];
  readonly path: NonNullable<AddressState["path"]>;
}

/** What the panel shows while the address asks how two things are tied. */
export function PathPanel({ dossier, graph, path: [from, to] }: PathPanelProps) {
  const text = useText();
  const shown = useShown();
  const things = graph.nodes.toSorted((a, b) => b.importance - a.importance).map(({ entity }) => entity);
  const first = things.find(({ id }) => id === from);
  const second = things.find(({ id }) => id === to);
  const chains = first && second ? findAskedChains(graph, shown.claims, [from, to]) : undefined;
  const unknown = [from, to].filter((id) => id !== undefined && !things.some((thing) => thing.id === id));
  const heading =
    first && second
      ? text("path.title", { first: first.name, second: second.name })
      : text("path.ask", { name: (first ?? second)?.name ?? "…" });
  return (
    <article className="panel-body path-panel">
      <PanelHeading>{heading}</PanelHeading>
      {unknown.length > 0 && (
        <p className="denied">{text("notFound.thing", { id: unknown.join(text("list.comma")) })}</p>
      )}
      {chains && first && second ? (
        <PathAnswer chains={chains} ends={[first, second]} dossier={dossier} graph={graph} />
      ) : (
        <PathQuestion first={first ?? second} things={things} />
      )}
    </article>
  );
}
