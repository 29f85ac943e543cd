import { useMemo } from "react";
import type { SurroundingsQuery } from "../../api/generated/graphql.ts";
import { useText } from "../../i18n/use-text.ts";
import { buildTimelineModel } from "../../timeline/timeline-model.ts";
import { LineSample } from "../../ui/LineSample.tsx";
import type { ThingData } from "../article/ThingArticle.tsx";
import { SelectLink } from "../SelectLink.tsx";
import { TimeLabel } from "../TimeLabel.tsx";
import { VerdictBadge } from "../VerdictBadge.tsx";

interface ChronologyProps {
  readonly thing: ThingData;
  readonly data: SurroundingsQuery;
}

/** What has a date in the life of a person or an organization, the earliest first. */
export function Chronology({ thing, data: { timeline } }: ChronologyProps) {
  const text = useText();
  const items = useMemo(
    () => buildTimelineModel({ timeline }, { protagonist: thing.id, lanes: [thing.id] }).items,
    [timeline, thing.id],
  );
  const times = new Map(thing.claims.nodes.map(({ id, time }) => [id, time]));
  const reviews = new Map(timeline.nodes.map(({ claim }) => [claim.id, claim.reviews]));
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{text("page.chronology")}</h2>
      <ol className="chronology">
        {items.map((item) => {
          const time = times.get(item.claim);
          const verdicts = new Set(reviews.get(item.claim)?.map(({ verdict }) => verdict));
          return (
            <li key={item.id} className="chronology-item">
              <span className="chronology-when">{time ? <TimeLabel time={time} /> : item.when}</span>
              <SelectLink selection={{ kind: "claim", id: item.claim }} className="claim-link">
                {item.label}
              </SelectLink>
              <span className="modality-word" data-modality={item.modality}>
                <LineSample modality={item.modality} />
                {text(`modality.${item.modality}`)}
              </span>
              {verdicts.size > 0 && (
                <span className="chronology-reviews">
                  {[...verdicts].map((verdict) => (
                    <VerdictBadge key={verdict} verdict={verdict} />
                  ))}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
