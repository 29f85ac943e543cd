import { useText } from "../../i18n/use-text.ts";
import type { Telling } from "./use-story.ts";

/** The words that lead back from what was selected to where the reader is in the story. */
export function BackToStep({ telling: { model, step } }: { telling: Telling }) {
  const text = useText();
  return step === 0 || !model
    ? text("steps.backToBeginning")
    : text("steps.backTo", { step, steps: model.steps.length });
}
