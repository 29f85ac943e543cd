import { useMemo, useRef, useState } from "react";
import type { DossierPageQuery } from "../../api/generated/graphql.ts";
import { useText } from "../../i18n/use-text.ts";
import { NetworkList } from "../../network/NetworkList.tsx";
import { TimelineList } from "../../timeline/TimelineList.tsx";
import type { TimelineItem } from "../../timeline/timeline-model.ts";
import { useAddress } from "../address-context.ts";
import { judgeThings } from "../as-of/judge-day.ts";
import { ClaimGroups } from "../ClaimGroups.tsx";
import { ClaimMeta } from "../ClaimMeta.tsx";
import { countClaims } from "../count-claims.ts";
import { NothingLeft } from "../facets/NothingLeft.tsx";
import { buildPageNetwork } from "../page-network.ts";
import { PageLink } from "../PageLink.tsx";
import { SelectLink } from "../SelectLink.tsx";
import { useShown } from "../shown/shown-context.ts";
import { TimeLabel } from "../TimeLabel.tsx";
import { useTimelineModel } from "../use-timeline-model.ts";
import { findOpened } from "./find-opened.ts";
import { findUntied } from "./find-untied.ts";
import { useInSight } from "./use-in-sight.ts";
import { useListLabels } from "./use-list-labels.ts";

export interface ListViewProps {
  readonly data: DossierPageQuery;
  readonly dossier: NonNullable<DossierPageQuery["dossier"]>;
}

/**
 * What the pictures show, as lists of ordinary links: who is tied to whom, then everything in the order of time, as the
 * pictures stand above each other; and at the end every claim by its kind, among them those that no picture can draw.
 */
export function ListView({ data, dossier }: ListViewProps) {
  const text = useText();
  const labels = useListLabels();
  const { state } = useAddress();
  const shown = useShown();
  const network = useMemo(() => buildPageNetwork(data), [data]);
  const timeline = useTimelineModel(data);
  const { nodes } = dossier.claims;
  const claims = useMemo(() => new Map(nodes.map((claim) => [claim.id, claim])), [nodes]);
  const counts = useMemo(
    () => new Map(countClaims(dossier, data.graph, shown).map(({ entity, claimCount }) => [entity.id, claimCount])),
    [dossier, data.graph, shown],
  );
  const untied = useMemo(() => findUntied(network, nodes), [network, nodes]);
  const certainty = useMemo(
    () => shown.certainty && { claims: shown.certainty, things: judgeThings(nodes, shown.certainty, shown.claims) },
    [nodes, shown],
  );
  // Only to begin with: what a reader opens and closes later on stays so.
  const [opened] = useState(() => findOpened(network, state));
  const list = useRef<HTMLDivElement>(null);
  useInSight(list, state.selection);

  const renderBelow = (id: string, withoutTime = false) => {
    const claim = claims.get(id);
    return claim && <ClaimMeta claim={claim} withoutTime={withoutTime} />;
  };
  const { emphasis, lines } = shown;
  const timelineList = (
    <section className="list-times" id="list-times">
      <h2>{text("list.times")}</h2>
      <TimelineList
        model={timeline}
        labels={labels.timeline}
        visibleClaims={shown.claims}
        emphasis={state.selection ? undefined : emphasis}
        broughtOut={labels.network.broughtOut}
        link={SelectLink}
        renderTime={(item) => <When item={item} time={claims.get(item.claim)?.time} />}
        renderBelow={(id) => renderBelow(id, true)}
      />
    </section>
  );
  const alone = state.view === "timeline";
  const dated = new Set(timeline.items.map(({ claim }) => claim));
  const rest = alone ? nodes.filter(({ id }) => !dated.has(id)) : nodes;
  return (
    <div ref={list} className="list-view" role="group" aria-label={text("list.title")}>
      <NothingLeft view="list" claims={dossier.claims.nodes} drawn={counts.size} />
      {!alone && counts.size > 0 && (
        <nav className="list-parts" aria-label={text("list.parts")}>
          <a href="#list-ties">{text("list.tied")}</a>
          <a href="#list-times" className="list-to-times">
            {text("list.times")}
          </a>
          <a href="#list-claims">{text("list.claims")}</a>
        </nav>
      )}
      {!alone && (
        <section id="list-ties">
          <h2>{text("list.tied")}</h2>
          <NetworkList
            model={network}
            labels={labels.network}
            counts={counts}
            untied={untied}
            visibleClaims={shown.claims}
            certainty={certainty}
            isBroughtOut={
              emphasis && !state.selection
                ? ({ id, claim }) => emphasis.has(claim) && (lines?.has(id) ?? true)
                : undefined
            }
            opened={opened}
            link={SelectLink}
            renderBeside={(id, name) => <PageLink about={{ kind: "entity", id }} of={name} />}
            renderBelow={renderBelow}
          />
        </section>
      )}
      {timelineList}
      {rest.length > 0 && (
        <section id="list-claims">
          <h2>{text(alone ? "list.undated" : "list.claims")}</h2>
          <ClaimGroups
            claims={rest}
            total={alone ? rest.length : dossier.claims.totalCount}
            headingLevel={3}
            permalinks
          />
        </section>
      )}
    </div>
  );
}

interface WhenProps {
  readonly item: TimelineItem;
  readonly time: { readonly edtf: string; readonly label: string } | null | undefined;
}

function When({ item, time }: WhenProps) {
  return time ? <TimeLabel time={time} /> : item.when;
}
