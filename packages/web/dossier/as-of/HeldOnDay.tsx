import { formatDay } from "@dossier/shared/dates";
import { useIntl } from "react-intl";
import { useText } from "../../i18n/use-text.ts";
import type { Holds } from "../../ui/holds.ts";
import { useAddress } from "../address-context.ts";
import { useShown } from "../shown/shown-context.ts";
import { CertaintySample } from "./CertaintySample.tsx";

/** Among what is said of a claim: whether it held on the day that is looked at; nothing where none is. */
export function HeldOnDay({ claim }: { claim: string }) {
  const certainty = useShown().certainty?.get(claim);
  return certainty && <Held certainty={certainty} />;
}

function Held({ certainty }: { certainty: Holds }) {
  const text = useText();
  const { locale } = useIntl();
  const { asOf } = useAddress().state;
  if (!asOf) return null;
  return (
    <div>
      <dt>{text("asOf.held", { day: formatDay(asOf, locale) })}</dt>
      <dd className="held-on-day" data-certainty={certainty}>
        <CertaintySample certainty={certainty} />
        {text(`certainty.${certainty}`)}
      </dd>
    </div>
  );
}
