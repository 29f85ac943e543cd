import { CertaintySample } from "../dossier/as-of/CertaintySample.tsx";
import { CERTAINTIES } from "../dossier/as-of/certainties.ts";
import { VerdictBadge } from "../dossier/VerdictBadge.tsx";
import { ENTITY_TYPES, MODALITIES, VERDICTS } from "@dossier/shared/model";
import { buildNetworkLabels } from "../dossier/use-network-labels.ts";
import { useText } from "../i18n/use-text.ts";
import { buildAnswer } from "../network/network-answer.fixture.ts";
import { buildNetworkModel } from "../network/network-model.ts";
import { NetworkLegend } from "../network/NetworkLegend.tsx";
import { Icon, ICON_NAMES } from "../ui/Icon.tsx";
import { LineSample } from "../ui/LineSample.tsx";
import { ThingMark } from "../ui/ThingMark.tsx";
import type { GalleryGroup } from "./gallery-state.ts";

const model = buildNetworkModel(buildAnswer(), { protagonist: "ada" });

/** The signs of which everything else is made. */
export const signStates: GalleryGroup = {
  id: "signs",
  title: "Signs",
  states: [
    {
      name: "icons",
      note: "The one set, each with its name.",
      drawing: { kind: "part", width: 560, content: <Icons /> },
    },
    {
      name: "marks",
      note: "The shapes of things, as they stand in lists.",
      drawing: { kind: "part", width: 270, content: <Marks /> },
    },
    {
      name: "lines",
      note: "How firmly, as it stands in lists.",
      drawing: { kind: "part", width: 270, content: <Lines /> },
    },
    {
      name: "verdicts",
      note: "What a review found, and what holds on a day.",
      drawing: { kind: "part", width: 270, content: <Verdicts /> },
    },
    { name: "buttons", note: "Every kind of button.", drawing: { kind: "part", width: 560, content: <Buttons /> } },
    {
      name: "legend",
      note: "The network's legend, of everything that is drawn otherwise.",
      drawing: { kind: "part", width: 860, content: <Legend /> },
    },
    {
      name: "legend-narrow",
      note: "The same on a phone.",
      drawing: { kind: "part", width: 320, content: <Legend /> },
    },
  ],
};

function Icons() {
  return (
    <ul className="gallery-signs">
      {ICON_NAMES.map((name) => (
        <li key={name}>
          <Icon name={name} /> {name}
        </li>
      ))}
    </ul>
  );
}

function Marks() {
  const text = useText();
  return (
    <ul className="gallery-signs">
      {ENTITY_TYPES.map((type) => (
        <li key={type}>
          <ThingMark type={type} /> {text(`kind.${type}`)}
        </li>
      ))}
    </ul>
  );
}

function Lines() {
  const text = useText();
  return (
    <ul className="gallery-signs">
      {MODALITIES.map((modality) => (
        <li key={modality}>
          <LineSample modality={modality} /> {text(`modality.${modality}`)}
        </li>
      ))}
    </ul>
  );
}

function Verdicts() {
  const text = useText();
  return (
    <ul className="gallery-signs">
      {VERDICTS.map((verdict) => (
        <li key={verdict} className="claim-meta">
          <VerdictBadge verdict={verdict} />
        </li>
      ))}
      {CERTAINTIES.map((certainty) => (
        <li key={certainty}>
          <CertaintySample certainty={certainty} /> {text(`certainty.${certainty}`)}
        </li>
      ))}
    </ul>
  );
}

function Buttons() {
  const text = useText();
  return (
    <p className="gallery-row">
      <button type="button" className="button">
        {text("error.retry")}
      </button>
      <button type="button" className="button">
        <Icon name="retry" />
        {text("error.retry")}
      </button>
      <button type="button" className="button icon-button" aria-label={text("zoom.fit")}>
        <Icon name="focus" />
      </button>
      <button type="button" className="button link-button">
        {text("filter.clearAll")}
      </button>
      <a className="button" href="#buttons">
        <Icon name="network" />
        {text("page.open")}
      </a>
    </p>
  );
}

function Legend() {
  const text = useText();
  return <NetworkLegend model={model} labels={buildNetworkLabels(text)} />;
}
