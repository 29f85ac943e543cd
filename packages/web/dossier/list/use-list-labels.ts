import { ENTITY_TYPES } from "@dossier/shared/model";
import { useMemo } from "react";
import { nameAll } from "../../i18n/name-all.ts";
import { useText } from "../../i18n/use-text.ts";
import type { NetworkListLabels } from "../../network/network-list-labels.ts";
import type { TimelineListLabels } from "../../timeline/timeline-list-labels.ts";

interface ListLabels {
  readonly network: NetworkListLabels;
  readonly timeline: TimelineListLabels;
}

/** The words of both lists, in the reader's language. */
export function useListLabels(): ListLabels {
  const text = useText();
  return useMemo(
    () => ({
      network: {
        kinds: nameAll(ENTITY_TYPES, (type) => text(`kinds.${type}`)),
        denied: text("network.denied"),
        claimCount: (count) => text("claims.count", { count }),
        open: (ties, untied) =>
          [
            ...(ties > 0 ? [text("list.ties", { count: ties })] : []),
            ...(untied > 0 ? [text("list.untied", { count: untied })] : []),
          ].join(text("list.comma")),
        openOf: (name) => text("list.of", { name }),
        ends: (link, source, target) =>
          text(link.directed ? "network.tieTo" : "network.tieBetween", { source, target, label: "" }),
        untied: text("list.withoutTie"),
        broughtOut: text("list.broughtOut"),
        notThatDay: text("list.notThatDay"),
      },
      timeline: {
        decade: (decade) => text("facet.decade", { decade: String(decade) }),
        year: (year) => text("list.year", { year: String(year) }),
        colon: text("page.colon"),
        ofWhom: (name, label) => text("timeline.ofWhom", { name, label }),
        published: (day) => text("timeline.published", { day }),
        shown: (shown, total) => text("timeline.shown", { shown, total }),
        empty: text("timeline.empty"),
      },
    }),
    [text],
  );
}
