import { ENTITY_TYPES, MODALITIES, VERDICTS } from "@dossier/shared/model";
import { useMemo } from "react";
import { useText, type Text } from "../i18n/use-text.ts";
import { nameAll } from "../i18n/name-all.ts";
import type { NetworkLabels } from "../network/network-labels.ts";

/** The words of the network, in the reader's language. */
export function useNetworkLabels(): NetworkLabels {
  const text = useText();
  return useMemo(() => buildNetworkLabels(text), [text]);
}

export function buildNetworkLabels(text: Text): NetworkLabels {
  const kind = nameAll(ENTITY_TYPES, (type) => text(`kind.${type}`));
  const modality = nameAll(MODALITIES, (each) => text(`modality.${each}`));
  const verdict = nameAll(VERDICTS, (each) => text(`verdict.${each}.spoken`));
  const certainty = {
    SURELY: text("certainty.SURELY"),
    POSSIBLY: text("certainty.POSSIBLY"),
    UNDATED: text("certainty.UNDATED"),
    NOT: text("certainty.NOT"),
  };
  const denied = text("network.denied");
  const comma = text("list.comma");
  return {
    kind,
    modality,
    verdict,
    certainty,
    denied,
    pinned: text("network.pinned"),
    release: text("network.release"),
    releaseAll: (pins) => text("network.releaseAll", { count: pins }),
    summary: ({ nodes, links, protagonist }) => {
      const middle = nodes.find((node) => node.id === protagonist) ?? nodes[0];
      if (!middle) return text("network.none");
      return text("network.summary", { name: middle.name, names: nodes.length, ties: links.length });
    },
    instructions: text("network.instructions"),
    hint: text("network.hint"),
    mark: ({ name, type, claimCount }, ties) =>
      [name, kind[type], text("claims.count", { count: claimCount }), text("list.ties", { count: ties })].join(comma),
    line: (link, source, target) =>
      [
        text(link.directed ? "network.tieTo" : "network.tieBetween", { source, target, label: link.label }),
        modality[link.modality],
        ...(link.when ? [link.when] : []),
        ...(link.polarity === "DENIED" ? [denied] : []),
        ...(link.certainty === "SURELY" ? [] : [certainty[link.certainty]]),
        ...(link.verdict ? [verdict[link.verdict]] : []),
      ].join(comma),
    zoomIn: text("zoom.in"),
    zoomOut: text("zoom.out"),
    fit: text("zoom.fit"),
    controls: text("network.controls"),
    legend: text("network.legend"),
    legendThings: text("network.legendThings"),
    legendClaims: text("network.legendClaims"),
    legendSize: text("network.legendSize"),
    shown: (shown, total) => text("network.shown", { shown, total }),
  };
}
