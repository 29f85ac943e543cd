import type { NetworkLayout } from "@dossier/shared/layout";
import { useCallback, useMemo } from "react";
import type { DossierPageQuery } from "../api/generated/graphql.ts";
import type { Language } from "../i18n/languages.ts";
import { useText } from "../i18n/use-text.ts";
import { NetworkLegend } from "../network/NetworkLegend.tsx";
import type { NetworkModel } from "../network/network-model.ts";
import type { NetworkSelection } from "../network/network-selection.ts";
import { NetworkView } from "../network/NetworkView.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { StateMessage } from "../ui/StateMessage.tsx";
import { useAddress } from "./address-context.ts";
import type { FrameName } from "./frames.ts";
import { buildPageNetwork } from "./page-network.ts";
import { useNetworkLabels } from "./use-network-labels.ts";
import { useNetworkLayout } from "./use-network-layout.ts";

interface NetworkPaneProps {
  readonly data: DossierPageQuery;
  readonly lang: Language;
  readonly frame: FrameName;
  /** The settled network, where the server has sent it. */
  readonly layout: NetworkLayout | undefined;
  readonly hovered: NetworkSelection | null;
  readonly onHover: (hovered: NetworkSelection | null) => void;
}

/** The network in the page: laid out for the page's shape, and tied to its address. */
export function NetworkPane({ data, lang, frame, layout, hovered, onHover }: NetworkPaneProps) {
  const text = useText();
  const labels = useNetworkLabels();
  const { state, go } = useAddress();
  const model = useMemo(() => buildPageNetwork(data), [data]);
  const settled = useNetworkLayout(model, frame, layout);
  const select = useCallback((selection: NetworkSelection | null) => go({ selection: selection ?? undefined }), [go]);
  return (
    <section className="network-pane" aria-label={text("views.network")}>
      {model.nodes.length === 0 && <StateMessage title={text("empty.title")} text={text("empty.text")} role="status" />}
      {model.nodes.length > 0 && !settled && <Skeleton lines={6} label={text("loading.page")} />}
      {model.nodes.length > 0 && settled && (
        <>
          <NetworkView
            model={model}
            layout={settled}
            selection={pickDrawn(state.selection, model)}
            hovered={pickDrawn(hovered, model)}
            visibleModalities={state.only.length > 0 ? state.only : undefined}
            lang={lang}
            labels={labels}
            onSelect={select}
            onHover={onHover}
          />
          <NetworkLegend model={model} labels={labels} />
        </>
      )}
    </section>
  );
}

/** What is not in the picture is not looked at in it: nothing should step back for the sake of nothing. */
function pickDrawn(selection: NetworkSelection | null | undefined, model: NetworkModel): NetworkSelection | null {
  if (!selection) return null;
  const { kind, id } = selection;
  const drawn =
    kind === "entity" ? model.nodes.some((node) => node.id === id) : model.links.some((link) => link.claim === id);
  return drawn ? selection : null;
}
