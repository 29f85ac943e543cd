import { useCallback, useEffect, useRef, useState } from "react";
import { Link } from "wouter";
import type { DossierPageQuery } from "../../api/generated/graphql.ts";
import { useText } from "../../i18n/use-text.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { Slice } from "../../ui/Slice.tsx";
import { useAddress } from "../address-context.ts";
import { useViewParts } from "../view-parts.ts";
import { SelectLink } from "../SelectLink.tsx";
import { BackToStep } from "../story/BackToStep.tsx";
import { useTelling } from "../story/story-context.ts";
import { ClaimPanel } from "./ClaimPanel.tsx";
import { PanelArrivalContext } from "./PanelHeading.tsx";
import { StoryPanel } from "./StoryPanel.tsx";
import { ThingPanel } from "./ThingPanel.tsx";

interface PanelProps {
  readonly dossier: NonNullable<DossierPageQuery["dossier"]>;
  readonly graph: DossierPageQuery["graph"];
  readonly lang: string;
}

/** Beside the pictures, or as a sheet from below on a phone: the story, what is selected in it, or how two things are tied. */
export function Panel({ dossier, graph, lang }: PanelProps) {
  const text = useText();
  const { Path, Story } = useViewParts();
  const { state, hrefOf } = useAddress();
  const { selection, path } = state;
  const telling = useTelling();
  const [raised, setRaised] = useState(Boolean(selection ?? path));
  const panel = useRef<HTMLElement>(null);
  const shown = selection ? `${selection.kind} ${selection.id}` : path ? `path ${path.join(" ")}` : "";
  const before = useRef(shown);
  const turned = useRef(false);

  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    setRaised(shown !== "");
    panel.current?.querySelector(".panel-scroll")?.scrollTo({ top: 0 });
  }, [shown]);

  const arrive = useCallback((heading: HTMLElement) => {
    // The page opens with the focus where the browser has it. Later on, the link that had it may be gone with what the
    // panel showed before; a chart that has it keeps it.
    const { activeElement, body } = document;
    const lost = !activeElement || activeElement === body || panel.current?.contains(activeElement);
    if (turned.current && lost) heading.focus({ preventScroll: true });
    turned.current = true;
  }, []);

  if (telling && !selection && !path) {
    return (
      <aside ref={panel} className="panel" aria-label={text("panel.label")} id="panel">
        <PanelArrivalContext value={arrive}>
          <Slice fallback={<Skeleton lines={8} label={text("loading.page")} />}>
            <Story dossier={dossier} telling={telling} />
          </Slice>
        </PanelArrivalContext>
      </aside>
    );
  }
  return (
    <aside ref={panel} className="panel" data-raised={raised} aria-label={text("panel.label")} id="panel">
      <div className="panel-bar">
        {selection ? (
          <SelectLink className="panel-back" selection={undefined}>
            <Icon name="back" />
            {path ? text("path.back") : telling ? <BackToStep telling={telling} /> : text("panel.back")}
          </SelectLink>
        ) : path ? (
          <Link className="panel-back" href={hrefOf({ path: undefined })}>
            <Icon name="back" />
            {text("panel.back")}
          </Link>
        ) : (
          <span className="panel-bar-title" aria-hidden="true">
            {text("story.title")}
          </span>
        )}
        <button type="button" className="panel-handle" aria-expanded={raised} onClick={() => setRaised(!raised)}>
          <Icon name="up" />
          <span className="visually-hidden">{text(raised ? "panel.lower" : "panel.raise")}</span>
        </button>
      </div>
      {/* A scrolling region that can be scrolled by keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="panel-scroll" tabIndex={0} role="region" aria-label={text("panel.label")}>
        <PanelArrivalContext value={arrive}>
          {selection?.kind === "entity" && (
            <ThingPanel key={selection.id} id={selection.id} dossier={dossier.id} graph={graph} lang={lang} />
          )}
          {selection?.kind === "claim" && <ClaimPanel key={selection.id} id={selection.id} lang={lang} />}
          {!selection && path && (
            <Slice fallback={<Skeleton lines={6} label={text("loading.page")} />}>
              <Path key={path.join(" ")} dossier={dossier} graph={graph} path={path} />
            </Slice>
          )}
          {!selection && !path && <StoryPanel dossier={dossier} graph={graph} />}
        </PanelArrivalContext>
      </div>
    </aside>
  );
}
