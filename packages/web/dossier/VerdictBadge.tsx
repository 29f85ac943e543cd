import type { Verdict } from "@dossier/shared/model";
import { useText } from "../i18n/use-text.ts";
import { Icon } from "../ui/Icon.tsx";

/** What a review found, in a word and with a flag. */
export function VerdictBadge({ verdict }: { verdict: Verdict }) {
  const text = useText();
  return (
    <span className="verdict" data-verdict={verdict}>
      <Icon name="flag" />
      {text(`verdict.${verdict}`)}
    </span>
  );
}
