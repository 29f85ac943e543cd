import type { NetworkFrame, NetworkLayout } from "@dossier/shared/layout";
import { layoutNetwork } from "@dossier/shared/layout";
import type { Language } from "@dossier/shared/address";
import { buildNetworkLabels } from "../dossier/use-network-labels.ts";
import { buildText } from "../i18n/build-text.ts";
import type { NetworkCertainty, NetworkModel } from "../network/network-model.ts";
import type { NetworkPin } from "../network/network-pins.ts";
import type { NetworkSelection } from "../network/network-selection.ts";
import type { NetworkEmphasis } from "../network/network-surroundings.ts";
import type { NetworkViewProps } from "../network/NetworkView.tsx";

/** What a network is drawn from in one of its states. */
export interface NetworkSample {
  readonly model: NetworkModel;
  readonly frame: NetworkFrame;
  /** Where everything stands, where that is known already. */
  readonly layout?: NetworkLayout;
  readonly selection?: NetworkSelection;
  readonly pointedAt?: NetworkSelection;
  readonly visibleClaims?: ReadonlySet<string>;
  readonly mentioned?: ReadonlySet<string>;
  readonly certainty?: NetworkCertainty;
  readonly emphasis?: NetworkEmphasis;
  readonly pins?: readonly NetworkPin[];
}

/** The network of a sample, laid out and with its words. */
export function buildNetworkProps(sample: NetworkSample, lang: Language): NetworkViewProps {
  const { model, frame, layout, pointedAt: _, selection = null, ...rest } = sample;
  return {
    ...rest,
    model,
    selection,
    layout: layout ?? layoutNetwork(model, frame),
    lang,
    labels: buildNetworkLabels(buildText(lang)),
    findInNetwork: (other) => other,
    onSelect: () => undefined,
    onPin: () => undefined,
  };
}
