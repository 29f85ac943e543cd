import type { NetworkLayout } from "@dossier/shared/layout";
import { useState, type CSSProperties } from "react";
import type { DossierPageQuery } from "../api/generated/graphql.ts";
import type { Language } from "@dossier/shared/address";
import { useText } from "../i18n/use-text.ts";
import { Splitter } from "../ui/Splitter.tsx";
import type { Selection } from "@dossier/shared/address";
import type { FrameName } from "./frames.ts";
import { NetworkPane } from "./NetworkPane.tsx";
import { TimelinePane } from "./TimelinePane.tsx";

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
  const [height, setHeight] = useState<number>();
  const [hovered, setHovered] = useState<Selection | null>(null);
  const pane = { data, lang, frame, hovered, onHover: setHovered };
  return (
    <main
      className="stage"
      style={
        height === undefined
          ? undefined
          : ({ "--timeline-height": `${height}px`, "--network-least": "0px" } as CSSProperties)
      }
    >
      <NetworkPane {...pane} layout={layout} />
      <Splitter
        label={text("views.resize")}
        value={height ?? TIMELINE_HEIGHT}
        min={TIMELINE_LEAST}
        max={TIMELINE_MOST}
        onChange={setHeight}
      />
      <TimelinePane {...pane} />
    </main>
  );
}
