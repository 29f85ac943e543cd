import { composeNetwork, layoutNetwork } from "@dossier/shared/layout";
import { formatDay } from "@dossier/shared/dates";
import { isFiltering } from "@dossier/shared/address";
import type { Language } from "@dossier/shared/address";
import { useMemo } from "react";
import type { DossierPageQuery } from "../../api/generated/graphql.ts";
import { useText } from "../../i18n/use-text.ts";
import { NetworkChart } from "../../network/NetworkChart.tsx";
import { NetworkLegend } from "../../network/NetworkLegend.tsx";
import { buildTimelineSheet } from "../../timeline/timeline-layout.ts";
import { TimelineChart } from "../../timeline/TimelineChart.tsx";
import { useAddress } from "../address-context.ts";
import { judgeThings } from "../as-of/judge-day.ts";
import { ClaimLine } from "../ClaimLine.tsx";
import { findMentioned } from "../find-mentioned.ts";
import { groupClaims } from "../group-claims.ts";
import { buildPageNetwork } from "../page-network.ts";
import { PassagePlaces } from "../path/PassagePlaces.tsx";
import { isShown } from "../shown/shown.ts";
import { useShown } from "../shown/shown-context.ts";
import { SourceLine } from "../SourceLine.tsx";
import { useNetworkLabels } from "../use-network-labels.ts";
import { useTimelineLabels } from "../use-timeline-labels.ts";
import { useTimelineModel } from "../use-timeline-model.ts";

export interface PrintSheetProps {
  readonly data: DossierPageQuery;
  readonly lang: Language;
}

/** What the page shows, for paper: title and source, the network with its legend, the timeline, and every claim that is shown. */
export function PrintSheet({ data, lang }: PrintSheetProps) {
  const { dossier } = data;
  if (!dossier) return null;
  return (
    <main className="print-sheet">
      <Head dossier={dossier} lang={lang} />
      {data.graph.nodes.length > 0 && <PrintedNetwork data={data} lang={lang} />}
      {data.timeline.nodes.length > 0 && <PrintedTimeline data={data} lang={lang} />}
      <PrintedClaims dossier={dossier} />
    </main>
  );
}

type DossierData = NonNullable<DossierPageQuery["dossier"]>;

function Head({ dossier, lang }: { readonly dossier: DossierData; readonly lang: Language }) {
  const text = useText();
  const { state } = useAddress();
  const shown = useShown();
  const { nodes } = dossier.claims;
  const left = nodes.filter(({ id }) => isShown(shown, id)).length;
  return (
    <header className="print-head">
      <h1>{dossier.title}</h1>
      {dossier.sources.map((source) => (
        <p key={source.id} className="print-source">
          <span lang={source.lang}>{source.title}</span>
          <SourceLine source={source} />
          {source.address && <span>{source.address}</span>}
        </p>
      ))}
      <p>{dossier.summary}</p>
      {state.asOf && <p>{text("asOf.held", { day: formatDay(state.asOf, lang) })}</p>}
      {isFiltering(state.filter) && <p>{text("filter.active", { shown: left, total: nodes.length })}</p>}
    </header>
  );
}

function PrintedNetwork({ data, lang }: PrintSheetProps) {
  const labels = useNetworkLabels();
  const { pageOf } = useAddress();
  const shown = useShown();
  const model = useMemo(() => buildPageNetwork(data), [data]);
  const picture = useMemo(() => composeNetwork(model, layoutNetwork(model, PAPER)), [model]);
  const certainty = useMemo(
    () =>
      shown.certainty && {
        claims: shown.certainty,
        things: judgeThings(data.dossier?.claims.nodes ?? [], shown.certainty, shown.claims),
      },
    [shown, data],
  );
  const mentioned = useMemo(
    () => (shown.claims ? findMentioned(shown.claims, data.dossier?.claims.nodes) : undefined),
    [shown.claims, data],
  );
  const links = useMemo(
    () => ({
      mark: (id: string) => pageOf({ kind: "entity", id }),
      claim: (id: string) => pageOf({ kind: "claim", id }),
    }),
    [pageOf],
  );
  return (
    <section className="print-network">
      <svg
        className="network"
        viewBox={`0 0 ${PAPER.width} ${PAPER.height}`}
        lang={lang}
        aria-label={labels.summary(model)}
      >
        <NetworkChart
          picture={picture}
          labels={labels}
          visibleClaims={shown.claims}
          mentioned={mentioned}
          certainty={certainty}
          links={links}
        />
      </svg>
      <NetworkLegend model={model} labels={labels} />
    </section>
  );
}

function PrintedTimeline({ data, lang }: PrintSheetProps) {
  const text = useText();
  const labels = useTimelineLabels();
  const shown = useShown();
  const model = useTimelineModel(data);
  const sheet = useMemo(
    () => buildTimelineSheet(model, PAPER.width, labels, new Set(model.lanes.map(({ id }) => id))),
    [model, labels],
  );
  return (
    <section className="print-timeline">
      <h2>{text("views.timeline")}</h2>
      <TimelineChart
        sheet={sheet}
        labels={labels}
        lang={lang}
        visibleClaims={shown.claims}
        idPrefix="printed-timeline"
      />
    </section>
  );
}

function PrintedClaims({ dossier }: { readonly dossier: DossierData }) {
  const text = useText();
  const shown = useShown();
  const places = new Map(dossier.claims.nodes.map(({ id, evidence }) => [id, evidence]));
  const left = dossier.claims.nodes.filter(({ id }) => isShown(shown, id));
  return (
    <section className="print-claims">
      <h2>{text("list.claims")}</h2>
      {groupClaims(left).map(({ type, claims }) => (
        <section key={type}>
          <h3>
            {text(`claimGroup.${type}`)} <span className="count">{claims.length}</span>
          </h3>
          <ul className="claim-lines">
            {claims.map((claim) => (
              <ClaimLine key={claim.id} claim={claim}>
                <PassagePlaces evidence={places.get(claim.id)} />
              </ClaimLine>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** The pixels of a sheet held upright that A4 and Letter both have within their margins, with a legend below. */
const PAPER = { width: 680, height: 640 };
