import { useMemo } from "react";
import type { DossierPageQuery } from "../api/generated/graphql.ts";
import { buildTimelineModel, type TimelineModel } from "../timeline/timeline-model.ts";

/** The timeline of a page's answer: whose story it is comes first, and when it was published is ruled. */
export function useTimelineModel({ dossier, timeline }: DossierPageQuery): TimelineModel {
  const published = dossier?.sources[0]?.published;
  return useMemo(
    () =>
      buildTimelineModel(
        { timeline },
        {
          protagonist: dossier?.protagonist?.id,
          publication: published && { day: published.latest, label: published.label },
        },
      ),
    [timeline, dossier, published],
  );
}
