import { useText } from "../../i18n/use-text.ts";
import { LineSample } from "../../ui/LineSample.tsx";
import { HeldOnDay } from "../as-of/HeldOnDay.tsx";
import { AsserterName } from "../AsserterName.tsx";
import type { ClaimData } from "../panel/claim-data.ts";
import { ClaimParticulars } from "../panel/ClaimParticulars.tsx";
import { TimeLabel } from "../TimeLabel.tsx";

/** How firmly a claim is made, by whom, for when, and what its type says beyond its summary. */
export function ClaimFacts({ claim }: { claim: ClaimData }) {
  const text = useText();
  const { time, statedAt } = claim;
  return (
    <dl className="particulars">
      <div>
        <dt>{text("claim.firmness")}</dt>
        <dd>
          <span className="modality-word" data-modality={claim.modality}>
            <LineSample modality={claim.modality} />
            {text(`modality.${claim.modality}`)}
          </span>
          <span className="note">{text(`modality.${claim.modality}.meaning`)}</span>
        </dd>
      </div>
      <div>
        <dt>{text("claim.who")}</dt>
        <dd>
          <AsserterName asserter={claim.assertedBy} />
        </dd>
      </div>
      <div>
        <dt>{text("claim.when")}</dt>
        <dd>
          {time ? (
            <Moment time={time} original={time.start?.originalText ?? time.end?.originalText} />
          ) : (
            text("claim.timeNotSaid")
          )}
        </dd>
      </div>
      <HeldOnDay claim={claim.id} />
      <div>
        <dt>{text("claim.stated")}</dt>
        <dd>
          <Moment time={statedAt} original={statedAt.originalText} />
        </dd>
      </div>
      <ClaimParticulars claim={claim} />
    </dl>
  );
}

interface MomentProps {
  readonly time: { readonly edtf: string; readonly label: string };
  readonly original: string | null | undefined;
}

/** A time in words, and what the source calls it where its words are relative. */
function Moment({ time, original }: MomentProps) {
  const text = useText();
  return original ? <>{text("claim.original", { date: time.label, original })}</> : <TimeLabel time={time} />;
}
