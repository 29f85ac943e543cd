import { useQuery } from "@apollo/client/react";
import { type DossierPageQuery, ThingDocument } from "../../api/generated/graphql.ts";
import { ThingArticle } from "../article/ThingArticle.tsx";
import { FilteredOut } from "../facets/FilteredOut.tsx";
import { ThingActions } from "../focus/ThingActions.tsx";
import { PageLink } from "../PageLink.tsx";
import { PanelHeading } from "./PanelHeading.tsx";
import { PanelState } from "./PanelState.tsx";

interface ThingPanelProps {
  readonly id: string;
  readonly dossier: string;
  readonly graph: DossierPageQuery["graph"];
  readonly lang: string;
}

/** What is known about a person, an organization, a work, a topic, an award or a place. */
export function ThingPanel({ id, dossier, graph, lang }: ThingPanelProps) {
  const { data, error, refetch } = useQuery(ThingDocument, { variables: { id, dossier, lang } });
  if (!data?.entity) return <PanelState id={id} error={error} found={data?.entity} retry={refetch} />;
  return (
    <ThingArticle
      thing={data.entity}
      lang={lang}
      heading={PanelHeading}
      level={3}
      aside={<PageLink about={{ kind: "entity", id }} />}
    >
      <FilteredOut claims={data.entity.claims.nodes} />
      <ThingActions id={id} graph={graph} />
    </ThingArticle>
  );
}
