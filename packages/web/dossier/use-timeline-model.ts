import { isFiltering } from "@dossier/shared/address";
import { useMemo } from "react";
import type { DossierPageQuery } from "../api/generated/graphql.ts";
import { buildTimelineModel, type TimelineModel } from "../timeline/timeline-model.ts";
import { useAddress } from "./address-context.ts";
import { selectShownClaims } from "./shown/select-shown-claims.ts";

/**
 * The timeline of a page's answer: whose story it is comes first, and when it was published is ruled. With a filter only
 * what passes it has lanes, at the same place in time as without. The story fills its lanes step by step, and keeps them.
 */
export function useTimelineModel({ dossier, timeline }: DossierPageQuery): TimelineModel {
  const { filter, view } = useAddress().state;
  const published = dossier?.sources[0]?.published;
  const options = useMemo(
    () => ({
      protagonist: dossier?.protagonist?.id,
      publication: published && { day: published.latest, label: published.label },
    }),
    [dossier, published],
  );
  const whole = useMemo(() => buildTimelineModel({ timeline }, options), [timeline, options]);
  return useMemo(() => {
    if (!dossier || view === "story" || !isFiltering(filter)) return whole;
    const left = selectShownClaims(dossier, filter);
    const nodes = timeline.nodes.filter(({ claim }) => left?.has(claim.id) ?? true);
    if (nodes.length === 0) return whole;
    return {
      ...whole,
      ...buildTimelineModel({ timeline: { nodes } }, { ...options, keepSingles: true }),
      scaled: whole.items,
    };
  }, [whole, dossier, timeline, options, filter, view]);
}
