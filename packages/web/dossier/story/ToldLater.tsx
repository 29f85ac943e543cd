import { useText } from "../../i18n/use-text.ts";
import { StepLink } from "./StepLink.tsx";
import { useTelling } from "./story-context.ts";

/** Says of a claim that the pictures do not show it as long as the story has not come to it, and leads there. */
export function ToldLater({ claim }: { claim: string }) {
  const text = useText();
  const telling = useTelling();
  const told = telling?.model?.tellings.get(claim);
  if (!telling || told === undefined || telling.step === 0 || told <= telling.step) return null;
  return (
    <p className="filtered-out">
      {text("steps.toldLater")} <StepLink step={told} />
    </p>
  );
}
