import type { NetworkLayout } from "@dossier/shared/layout";
import { useState, type CSSProperties } from "react";
import type { DossierPageQuery } from "../api/generated/graphql.ts";
import type { Language } from "@dossier/shared/address";
import { useText } from "../i18n/use-text.ts";
import { Slice } from "../ui/Slice.tsx";
import { Splitter } from "../ui/Splitter.tsx";
import { useAddress } from "./address-context.ts";
import { AsOfBar } from "./as-of/AsOfBar.tsx";
import { createSightStore } from "./as-of/sight-store.ts";
import type { FrameName } from "./frames.ts";
import { NetworkPane } from "./NetworkPane.tsx";
import { usePointed } from "./pointed-context.ts";
import { TimelinePane } from "./TimelinePane.tsx";
import { useTimelineModel } from "./use-timeline-model.ts";

interface PicturesProps {
  readonly data: DossierPageQuery;
  readonly lang: Language;
  readonly frame: FrameName;
  readonly layout: NetworkLayout | undefined;
}

const TIMELINE_HEIGHT = 250;
const TIMELINE_LEAST = 120;
const TIMELINE_MOST = 640;

/** The network above the timeline: what is pointed at in the one comes out in the other too. */
export function Pictures({ data, lang, frame, layout }: PicturesProps) {
  const text = useText();
  // The story has a bar of its own to move along.
  const { view, asOf } = useAddress().state;
  const [height, setHeight] = useState<number>();
  const pointed = usePointed();
  const [sight] = useState(createSightStore);
  const model = useTimelineModel(data);
  const pane = { data, lang, frame, pointed };
  return (
    <main
      className="stage"
      style={
        height === undefined
          ? undefined
          : ({ "--timeline-height": `${height}px`, "--network-least": "0px" } as CSSProperties)
      }
    >
      <Slice>
        <NetworkPane {...pane} layout={layout} />
      </Slice>
      <Splitter
        label={text("views.resize")}
        value={height ?? TIMELINE_HEIGHT}
        min={TIMELINE_LEAST}
        max={TIMELINE_MOST}
        onChange={setHeight}
      />
      {data.dossier && (view !== "story" || asOf) && (
        <AsOfBar claims={data.dossier.claims.nodes} model={model} lang={lang} sight={sight} />
      )}
      <Slice>
        <TimelinePane {...pane} model={model} onSight={sight.tell} />
      </Slice>
    </main>
  );
}
