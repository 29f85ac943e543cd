import type { NetworkLayout } from "@dossier/shared/layout";
import { useCallback, useMemo, useRef } from "react";
import type { DossierPageQuery } from "../api/generated/graphql.ts";
import type { Language } from "@dossier/shared/address";
import { useText } from "../i18n/use-text.ts";
import { NetworkLegend } from "../network/NetworkLegend.tsx";
import type { NetworkModel } from "../network/network-model.ts";
import type { NetworkSelection } from "../network/network-selection.ts";
import type { NetworkEmphasis } from "../network/network-surroundings.ts";
import { NetworkView } from "../network/NetworkView.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { useAddress } from "./address-context.ts";
import { findDrawnSelection } from "./drawn-selection.ts";
import type { FrameName } from "./frames.ts";
import { buildPageNetwork } from "./page-network.ts";
import { liftSelected } from "./lift-selected.ts";
import { useShown } from "./shown/shown-context.ts";
import { useFreeBottom } from "./use-free-bottom.ts";
import { useNetworkLabels } from "./use-network-labels.ts";
import { useNetworkLayout } from "./use-network-layout.ts";
import { useRoom } from "./use-room.ts";

interface NetworkPaneProps {
  readonly data: DossierPageQuery;
  readonly lang: Language;
  readonly frame: FrameName;
  /** The settled network, where the server has sent it. */
  readonly layout: NetworkLayout | undefined;
  readonly hovered: NetworkSelection | null;
  readonly onHover: (hovered: NetworkSelection | null) => void;
}

interface ClaimWithThings {
  readonly id: string;
  readonly entities: readonly { readonly id: string }[];
}

/** The network in the page: laid out for the page's shape, and tied to its address. */
export function NetworkPane({ data, lang, frame, layout, hovered, onHover }: NetworkPaneProps) {
  const text = useText();
  const labels = useNetworkLabels();
  const { state, go } = useAddress();
  const model = useMemo(() => buildPageNetwork(data), [data]);
  const place = useRef<HTMLDivElement>(null);
  const size = useRoom(place);
  const settled = useNetworkLayout(model, frame, layout, size);
  const claims = data.dossier?.claims.nodes;
  const shown = useShown();
  const emphasis = useMemo(() => findEmphasis(shown.emphasis, claims), [shown.emphasis, claims]);
  const selection = useMemo(
    () => pickDrawn(findDrawnSelection(state.selection, data, shown), model, claims),
    [state.selection, shown, data, model, claims],
  );
  const pointed = useMemo(() => pickDrawn(hovered, model, claims), [hovered, model, claims]);
  const select = useCallback((picked: NetworkSelection | null) => go({ selection: picked ?? undefined }), [go]);
  const pane = useRef<HTMLElement>(null);
  useFreeBottom(pane, state.selection ? `${state.selection.kind} ${state.selection.id}` : "", liftSelected);
  return (
    <section ref={pane} className="network-pane" aria-label={text("views.network")}>
      <div ref={place} className="network-place">
        {!settled && <Skeleton lines={6} label={text("loading.page")} />}
        {settled && (
          <NetworkView
            model={model}
            layout={settled}
            selection={selection}
            hovered={pointed}
            visibleClaims={shown.claims}
            emphasis={emphasis}
            lang={lang}
            labels={labels}
            onSelect={select}
            onHover={onHover}
          />
        )}
      </div>
      <NetworkLegend model={model} labels={labels} />
    </section>
  );
}

/** Some of the claims are no ties: then what they are about is brought out for them. */
function findEmphasis(
  claims: ReadonlySet<string> | undefined,
  all: readonly ClaimWithThings[] = [],
): NetworkEmphasis | undefined {
  if (!claims) return undefined;
  const things = all.filter(({ id }) => claims.has(id)).flatMap(({ entities }) => entities.map(({ id }) => id));
  return { claims, things: new Set(things) };
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
