import { CLAIM_TYPES, MODALITIES } from "@dossier/shared/model";
import { useMemo } from "react";
import type { DossierPageQuery } from "../../api/generated/graphql.ts";
import { useText } from "../../i18n/use-text.ts";
import { NetworkLegend } from "../../network/NetworkLegend.tsx";
import { CLAIM_FAMILIES } from "../../timeline/claim-families.ts";
import { LineSample } from "../../ui/LineSample.tsx";
import { useAddress } from "../address-context.ts";
import { CERTAINTIES } from "../as-of/certainties.ts";
import { CertaintySample } from "../as-of/CertaintySample.tsx";
import { buildPageNetwork } from "../page-network.ts";
import { useNetworkLabels } from "../use-network-labels.ts";
import type { Drawing } from "./find-drawings.ts";

interface TakenLegendProps {
  readonly drawing: Drawing;
  readonly data: DossierPageQuery;
}

/** What the signs in a picture mean, as it is written under the picture. It is on the page to be read off, not to be seen. */
export function TakenLegend({ drawing, data }: TakenLegendProps) {
  const text = useText();
  const { asOf } = useAddress().state;
  return (
    <div data-legend={drawing.name}>
      {drawing.name === "network" ? (
        <Network drawing={drawing} data={data} />
      ) : (
        <Timeline drawing={drawing} data={data} />
      )}
      {asOf && drawing.name === "network" && (
        <ul>
          {CERTAINTIES.map((certainty) => (
            <li key={certainty}>
              <CertaintySample certainty={certainty} />
              {text(`certainty.${certainty}`)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Network({ drawing, data }: TakenLegendProps) {
  const labels = useNetworkLabels();
  const model = useMemo(() => {
    const whole = buildPageNetwork(data);
    return {
      ...whole,
      nodes: whole.nodes.filter(({ id }) => drawing.marks.has(id)),
      links: whole.links.filter(({ id }) => drawing.lines.has(id)),
    };
  }, [data, drawing]);
  return <NetworkLegend model={model} labels={labels} />;
}

/** Lines say how firmly, colours what kind of claim. */
function Timeline({ drawing, data }: TakenLegendProps) {
  const text = useText();
  const claims = data.dossier?.claims.nodes.filter(({ id }) => drawing.marks.has(id)) ?? [];
  const modalities = new Set(claims.map(({ modality }) => modality));
  const types = new Set(claims.map(({ __typename }) => __typename));
  const doubtful = claims.some(({ reviews }) => reviews.some(({ verdict }) => ["DISPUTED", "FALSE"].includes(verdict)));
  return (
    <ul>
      {CLAIM_TYPES.filter((type) => types.has(type)).map((type) => (
        <li key={type}>
          <svg className="timeline" width="12" height="12">
            <g className="timeline-item" data-family={CLAIM_FAMILIES[type]}>
              <circle className="timeline-solid" cx="6" cy="6" r="4.5" />
            </g>
          </svg>
          {text(`claimGroup.${type}`)}
        </li>
      ))}
      {MODALITIES.filter((modality) => modalities.has(modality)).map((modality) => (
        <li key={modality}>
          <LineSample modality={modality} />
          {text(`modality.${modality}`)}
        </li>
      ))}
      {doubtful && (
        <li>
          <svg className="timeline" width="12" height="12">
            <path className="timeline-doubt" d="M3 4h6l-3 5z" />
          </svg>
          {text("verdict.DISPUTED")}
        </li>
      )}
    </ul>
  );
}
