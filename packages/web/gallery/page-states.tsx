import { AsOfAlone } from "../dossier/as-of/AsOfAlone.tsx";
import { Facets } from "../dossier/facets/Facets.tsx";
import { FilterChips } from "../dossier/facets/FilterChips.tsx";
import { FocusBar } from "../dossier/focus/FocusBar.tsx";
import { focusPage } from "../dossier/focus/focus-page.ts";
import { ModalityBar } from "../dossier/ModalityBar.tsx";
import { ClaimPanel } from "../dossier/panel/ClaimPanel.tsx";
import { StoryPanel } from "../dossier/panel/StoryPanel.tsx";
import { ThingPanel } from "../dossier/panel/ThingPanel.tsx";
import { PathPanel } from "../dossier/path/PathPanel.tsx";
import { StoryReader } from "../dossier/story/StoryReader.tsx";
import { ViewSwitch } from "../dossier/ViewSwitch.tsx";
import type { GalleryGroup, GalleryState } from "./gallery-state.ts";
import { DOSSIER, type DossierPart, InDossier } from "./InDossier.tsx";
import { ClaimToRead, ThingToRead } from "./ToRead.tsx";

const PERSON = "mirel-tavask";
const CLAIM = `${DOSSIER}/tavask-at-ondara`;
const REVIEWED = `${DOSSIER}/lantern-prize-2018`;

const FILTER = "?only=STATED,REPORTED&type=Role,Happening&by=tidal-post&from=2000&to=2031";

/** What stands around the pictures. */
export const pageStates: GalleryGroup = {
  id: "page",
  title: "Around the pictures",
  states: [
    bar("modality-bar", "How much is fact, report, plan …", "", (part) => <ModalityBar {...claimsOf(part)} />),
    bar("modality-bar-chosen", "Only two of them are shown.", "?only=STATED,RUMOURED", (part) => (
      <ModalityBar {...claimsOf(part)} />
    )),
    bar("view-switch", "The views, and the way to the lists.", "", () => <ViewSwitch />),
    bar("filter-chips", "What is filtered by, each to be taken away.", FILTER, ({ data }) => (
      <FilterChips data={data} />
    )),
    bar("focus-bar", "The way back from what is in focus.", "?focus=joss-venn,ondara", ({ data, address }) => (
      <FocusBar focused={focusPage(data, address.state)} total={data.graph.nodes.length} />
    )),
    bar("as-of", "No day is looked at.", "", (part) => <AsOfAlone {...part} />),
    bar("as-of-day", "A day is looked at, with what holds on it.", "?asOf=2014-06-01", (part) => (
      <AsOfAlone {...part} />
    )),
    bar("as-of-narrow", "The same on a phone.", "?asOf=2014-06-01", (part) => <AsOfAlone {...part} />, 390),
    facets("facets", "Nothing is filtered.", ""),
    facets("facets-chosen", "Some of it is, and the counts say what each choice would give.", FILTER),
    panel("panel-story", "Nothing is selected.", "", (part) => <StoryPanel {...part} graph={part.data.graph} />),
    panel("panel-thing", "A person is selected.", `?select=${PERSON}`, ({ data, lang }) => (
      <ThingPanel id={PERSON} dossier={DOSSIER} graph={data.graph} lang={lang} />
    )),
    panel("panel-claim", "A claim is selected.", "?select=claim:tavask-at-ondara", ({ lang }) => (
      <ClaimPanel id={CLAIM} lang={lang} />
    )),
    panel(
      "panel-claim-reviewed",
      "A claim with a review is selected.",
      "?select=claim:lantern-prize-2018",
      ({ lang }) => <ClaimPanel id={REVIEWED} lang={lang} />,
    ),
    panel("panel-path", "How two things are tied, in sentences.", "?path=joss-venn,tidefold", (part) => (
      <PathPanel dossier={part.dossier} graph={part.data.graph} path={["joss-venn", "tidefold"]} />
    )),
    panel("panel-path-question", "To whom shall it be tied?", "?path=joss-venn", (part) => (
      <PathPanel dossier={part.dossier} graph={part.data.graph} path={["joss-venn", undefined]} />
    )),
    story("story-beginning", "The story before its first step.", ""),
    story("story-step", "The second step, with the passage beside it.", "&step=2"),
    story("story-end", "The last step.", "&step=4"),
    {
      name: "page-thing",
      note: "The page that a person has to itself.",
      drawing: { kind: "part", width: 900, height: 760, content: <ThingToRead id={PERSON} /> },
    },
    {
      name: "page-claim",
      note: "The page that a claim has to itself.",
      drawing: { kind: "part", width: 900, height: 760, content: <ClaimToRead id={REVIEWED} /> },
    },
  ],
};

type Draw = (part: DossierPart) => React.ReactNode;

function bar(name: string, note: string, search: string, draw: Draw, width = 860): GalleryState {
  return { name, note, drawing: { kind: "part", width, content: <InDossier search={search}>{draw}</InDossier> } };
}

function panel(name: string, note: string, search: string, draw: Draw): GalleryState {
  const content = <InDossier search={search}>{(part) => <div className="gallery-panel">{draw(part)}</div>}</InDossier>;
  return { name, note, drawing: { kind: "part", width: 380, height: 640, content } };
}

function facets(name: string, note: string, search: string): GalleryState {
  const content = (
    <InDossier search={search}>
      {({ data }) => (
        <div className="facets-scroll">
          <Facets data={data} withModality />
        </div>
      )}
    </InDossier>
  );
  return { name, note, drawing: { kind: "part", width: 256, height: 760, content } };
}

function story(name: string, note: string, search: string): GalleryState {
  const content = (
    <InDossier search={`?view=story${search}`}>
      {({ dossier, telling }) => (
        <div className="panel">{telling && <StoryReader dossier={dossier} telling={telling} />}</div>
      )}
    </InDossier>
  );
  return { name, note, drawing: { kind: "part", width: 380, height: 560, content } };
}

function claimsOf({ dossier }: DossierPart) {
  return { claims: dossier.claims.nodes };
}
