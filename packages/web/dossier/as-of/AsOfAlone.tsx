import { useState } from "react";
import type { DossierPageQuery } from "../../api/generated/graphql.ts";
import { useTimelineModel } from "../use-timeline-model.ts";
import { AsOfBar } from "./AsOfBar.tsx";
import { createSightStore } from "./sight-store.ts";

interface AsOfAloneProps {
  readonly data: DossierPageQuery;
  readonly lang: string;
}

/** The slider where there is no timeline beside it. */
export function AsOfAlone({ data, lang }: AsOfAloneProps) {
  const [sight] = useState(createSightStore);
  const model = useTimelineModel(data);
  return data.dossier && <AsOfBar claims={data.dossier.claims.nodes} model={model} lang={lang} sight={sight} />;
}
