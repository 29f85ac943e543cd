import type { NetworkLayout } from "@dossier/shared/layout";
import { useCallback, memo, useMemo, useRef } from "react";
import type { DossierPageQuery } from "../api/generated/graphql.ts";
import type { Language } from "@dossier/shared/address";
import { useText } from "../i18n/use-text.ts";
import { NetworkLegend } from "../network/NetworkLegend.tsx";
import type { NetworkModel } from "../network/network-model.ts";
import type { NetworkSelection } from "../network/network-selection.ts";
import type { NetworkEmphasis } from "../network/network-surroundings.ts";
import { NetworkView } from "../network/NetworkView.tsx";
import type { Pointed, PointedStore } from "../ui/pointed.ts";
import { Skeleton } from "../ui/Skeleton.tsx";
import { judgeThings } from "./as-of/judge-day.ts";
import { useAddress } from "./address-context.ts";
import { countByThing } from "./count-claims.ts";
import { findDrawnSelection } from "./drawn-selection.ts";
import { NothingLeft } from "./facets/NothingLeft.tsx";
import { findMentioned } from "./find-mentioned.ts";
import { openThing } from "./focus/change-focus.ts";
import type { FrameName } from "./frames.ts";
import { FirstHint } from "./help/FirstHint.tsx";
import { buildPageNetwork } from "./page-network.ts";
import { liftSelected } from "./lift-selected.ts";
import { isShown } from "./shown/shown.ts";
import type { Shown } from "./shown/shown.ts";
import { useShown } from "./shown/shown-context.ts";
import { useFreeBottom } from "./use-free-bottom.ts";
import { useNetworkLabels } from "./use-network-labels.ts";
import { useNetworkLayout } from "./use-network-layout.ts";
import { usePins } from "./use-pins.ts";
import { useRoom } from "./use-room.ts";

interface NetworkPaneProps {
  readonly data: DossierPageQuery;
  readonly lang: Language;
  readonly frame: FrameName;
  /** The settled network, where the server has sent it. */
  readonly layout: NetworkLayout | undefined;
  readonly pointed: PointedStore;
}

interface ClaimWithThings {
  readonly id: string;
  readonly entities: readonly { readonly id: string }[];
}

/** The network in the page: laid out for the page's shape, and tied to its address. */
export const NetworkPane = memo(function NetworkPane({ data, lang, frame, layout, pointed }: NetworkPaneProps) {
  const text = useText();
  const labels = useNetworkLabels();
  const { state, go } = useAddress();
  const wanted = useMemo(() => buildPageNetwork(data), [data]);
  const place = useRef<HTMLDivElement>(null);
  const size = useRoom(place);
  const { model, layout: settled } = useNetworkLayout(wanted, frame, layout, size);
  const { pins, putPins } = usePins();
  const claims = data.dossier?.claims.nodes;
  const shown = useShown();
  const certainty = useMemo(
    () =>
      shown.certainty && { claims: shown.certainty, things: judgeThings(claims ?? [], shown.certainty, shown.claims) },
    [shown, claims],
  );
  const emphasis = useMemo(() => findEmphasis(shown, claims), [shown, claims]);
  const telling = state.view === "story";
  const mentioned = useMemo(
    () => (shown.claims ? findMentioned(shown.claims, claims) : undefined),
    [shown.claims, claims],
  );
  const selection = useMemo(
    () => pickDrawn(findDrawnSelection(state.selection, data, shown), model, claims),
    [state.selection, shown, data, model, claims],
  );
  const findInNetwork = useCallback((other: Pointed) => pickDrawn(other, model, claims), [model, claims]);
  const select = useCallback((picked: NetworkSelection | null) => go({ selection: picked ?? undefined }), [go]);
  const drawn = model.links.filter(({ claim }) => isShown(shown, claim)).length;
  const { focus } = state;
  const expand = useCallback(
    // A double click is one step of the reader's, and so is the way back from it.
    (id: string, { picked }: { readonly picked: boolean }) => go(openThing(focus, id), { replace: picked }),
    [go, focus],
  );
  const narrowed = focus.length > 0;
  const claimCounts = useMemo(
    () => (narrowed || shown.claims ? countByThing(claims ?? [], shown.claims) : undefined),
    [narrowed, claims, shown.claims],
  );
  const pane = useRef<HTMLElement>(null);
  const lifted = state.selection ? `${state.selection.kind} ${state.selection.id}` : [...(shown.ends ?? [])].join(" ");
  useFreeBottom(pane, lifted, liftSelected);
  return (
    <section ref={pane} className="network-pane" aria-label={text("views.network")}>
      <div ref={place} className="network-place">
        <NothingLeft view="network" claims={claims ?? []} drawn={drawn} />
        {!settled && <Skeleton lines={6} label={text("loading.page")} />}
        {settled && (
          <NetworkView
            model={model}
            layout={settled}
            selection={selection}
            pointed={pointed}
            findInNetwork={findInNetwork}
            visibleClaims={shown.claims}
            mentioned={mentioned}
            claimCounts={claimCounts}
            certainty={certainty}
            emphasis={emphasis}
            closeUp={telling && frame === "tall"}
            lang={lang}
            labels={labels}
            onSelect={select}
            onExpand={expand}
            pins={pins}
            onPin={putPins}
          />
        )}
      </div>
      {frame === "wide" && <NetworkLegend model={model} labels={labels} />}
      {frame === "tall" && (
        <details className="legend-fold">
          <summary className="button">{text("network.legendFold")}</summary>
          <NetworkLegend model={model} labels={labels} />
        </details>
      )}
      <FirstHint />
    </section>
  );
});

/** Some of the claims are no ties: then what they are about is brought out for them, unless it is lines that are meant. */
function findEmphasis(
  { emphasis: claims, lines, ends }: Shown,
  all: readonly ClaimWithThings[] = [],
): NetworkEmphasis | undefined {
  if (!claims) return undefined;
  if (lines) return { claims, things: new Set(), lines, ...(ends && { centre: ends }) };
  return { claims, things: findMentioned(claims, all) };
}

/**
 * What is not in the picture is not looked at in it: nothing should step back for the sake of nothing. A claim without a
 * line is looked at in the things that it is about.
 */
function pickDrawn(
  selection: NetworkSelection | null | undefined,
  model: NetworkModel,
  claims: readonly ClaimWithThings[] = [],
): NetworkSelection | null {
  if (!selection) return null;
  const { kind, id } = selection;
  const isDrawn = (thing: string) => model.nodes.some((node) => node.id === thing);
  if (kind === "entity") return isDrawn(id) ? selection : null;
  if (model.links.some((link) => link.claim === id)) return selection;
  const things = claims.find((claim) => claim.id === id)?.entities.map((entity) => entity.id) ?? [];
  const drawn = things.filter(isDrawn);
  return drawn.length > 0 ? { kind, id, things: drawn } : null;
}
