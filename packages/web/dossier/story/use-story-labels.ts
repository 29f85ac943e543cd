import { useMemo } from "react";
import { useText } from "../../i18n/use-text.ts";
import type { StoryLabels } from "../../story/story-labels.ts";

/** The texts of the story in the reader's language. */
export function useStoryLabels(): StoryLabels {
  const text = useText();
  return useMemo(
    () => ({
      reader: text("steps.reader"),
      bar: text("steps.bar"),
      next: text("steps.next"),
      previous: text("steps.previous"),
      begin: text("steps.begin"),
      beginning: text("steps.beginning"),
      count: (step, steps) => text(step === 0 ? "steps.all" : "steps.count", { step, steps }),
      progress: (step, steps, title) => (step === 0 ? title : text("steps.progress", { step, steps, title })),
      untitled: ({ place }) =>
        place ? text("steps.paragraph", { paragraph: place.paragraph }) : text("steps.records"),
      place: ({ place }) => (place ? text("steps.place", place) : text("steps.records")),
    }),
    [text],
  );
}
