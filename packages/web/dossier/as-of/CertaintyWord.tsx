import { useText } from "../../i18n/use-text.ts";
import { useShown } from "../shown/shown-context.ts";

/** Whether a claim holds on the day that is looked at; nothing where none is. */
export function CertaintyWord({ claim }: { claim: string }) {
  const text = useText();
  const certainty = useShown().certainty?.get(claim);
  return (
    certainty && (
      <span className="certainty-word" data-holds={certainty}>
        {text(`certainty.${certainty}`)}
      </span>
    )
  );
}
