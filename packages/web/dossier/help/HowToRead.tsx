import { ENTITY_TYPES, MODALITIES } from "@dossier/shared/model";
import type { ReactNode } from "react";
import { useText } from "../../i18n/use-text.ts";
import { NetworkStroke, ReviewSign } from "../../network/NetworkLine.tsx";
import { LineSample } from "../../ui/LineSample.tsx";
import { ThingMark } from "../../ui/ThingMark.tsx";
import { CertaintySample } from "../as-of/CertaintySample.tsx";
import { CERTAINTIES } from "../as-of/certainties.ts";

/** What a review may find that puts a sign on a line. */
const SIGNED = ["DISPUTED", "FALSE"] as const;

/** What lines, shapes and signs mean, each beside what is drawn for it. */
export function HowToRead() {
  const text = useText();
  return (
    <section className="help-reading" aria-labelledby="help-reading-title">
      <h3 id="help-reading-title">{text("help.read")}</h3>
      <p>{text("help.readLead")}</p>
      <div className="help-parts">
        <Samples title={text("network.legendClaims")}>
          {MODALITIES.map((modality) => (
            <li key={modality}>
              <LineSample modality={modality} />
              <span>
                <b>{text(`modality.${modality}`)}</b>
                <span className="help-meaning">{text(`modality.${modality}.meaning`)}</span>
              </span>
            </li>
          ))}
        </Samples>
        <Samples title={text("network.legendThings")} note={text("network.legendSize")} beside>
          {ENTITY_TYPES.map((type) => (
            <li key={type}>
              <ThingMark type={type} />
              {text(`kind.${type}`)}
            </li>
          ))}
        </Samples>
        <Samples title={text("facet.reviews")}>
          {SIGNED.map((verdict) => (
            <li key={verdict}>
              <ReviewSample verdict={verdict} />
              {text(`verdict.${verdict}`)}
            </li>
          ))}
        </Samples>
        <Samples title={text("asOf.title")}>
          {CERTAINTIES.map((certainty) => (
            <li key={certainty}>
              <CertaintySample certainty={certainty} />
              {text(`certainty.${certainty}`)}
            </li>
          ))}
        </Samples>
      </div>
    </section>
  );
}

interface SamplesProps {
  readonly title: string;
  readonly note?: string;
  /** Whether they are short enough to stand beside each other. */
  readonly beside?: boolean;
  readonly children: ReactNode;
}

function Samples({ title, note, beside, children }: SamplesProps) {
  return (
    <section>
      <h4>{title}</h4>
      <ul className="help-samples" data-beside={beside || undefined}>
        {children}
      </ul>
      {note && <p className="help-meaning">{note}</p>}
    </section>
  );
}

function ReviewSample({ verdict }: { readonly verdict: (typeof SIGNED)[number] }) {
  return (
    <svg viewBox="-17 -9 34 18" width="34" height="18" aria-hidden="true">
      <g className="network-line network-stated">
        <NetworkStroke modality="STATED" path="M-16 0H16" arrow="" />
        <ReviewSign verdict={verdict} x={0} y={0} />
      </g>
    </svg>
  );
}
