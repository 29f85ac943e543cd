import { formatStepId, parseStepId } from "@dossier/shared/projections";

import type { DossierHead } from "../../store/dossier-store.ts";
import type { StoryPlace } from "../../store/projection-query.ts";
import { badInput } from "../errors/bad-input.ts";

/** Reads the id of a step as a place in a dossier's story; the step itself may be gone by now. */
export function parseStoryPlace(after: string, dossier: DossierHead): StoryPlace {
  const place = parseStepId(after);
  const source = dossier.sources.find(({ id }) => id === place?.source);
  if (place?.dossier === dossier.id && source) return { source: source.id, paragraph: place.paragraph };
  throw badInput({
    path: ["after"],
    problem: `"${after}" is no step of this story`,
    accepted: "the `id` of a step of the same story",
    example: formatStepId({ dossier: dossier.id, source: dossier.sources[0]?.id ?? "", paragraph: 1 }),
  });
}
