import type { Dossier } from "@dossier/shared/model";
import { type StoryStep, projectStory } from "@dossier/shared/projections";
import type { StoryPlace, StoryQuery } from "../projection-query.ts";
import type { LibraryIndex } from "./library-index.ts";

/** Tells stories; each dossier's is made when it is first asked for and kept, since nothing in it changes. */
export function buildStoryTeller(index: LibraryIndex): (query: StoryQuery) => readonly StoryStep[] {
  const stories = new Map<string, readonly StoryStep[]>();
  const tellWhole = (dossier: Dossier): readonly StoryStep[] => {
    const story = stories.get(dossier.id) ?? projectStory(dossier);
    stories.set(dossier.id, story);
    return story;
  };
  return ({ dossier: id, size, after }) => {
    const dossier = index.dossiersById.get(id);
    if (!dossier) return [];
    const story = tellWhole(dossier);
    const start = after ? countUpTo(after, story, dossier) : 0;
    return story.slice(start, start + size);
  };
}

/** How many steps stand at a place or before it. */
function countUpTo(place: StoryPlace, story: readonly StoryStep[], { sources }: Dossier): number {
  const sourcePlaces = new Map(sources.map((source, index) => [source.id, index]));
  const sourceOf = ({ source }: StoryPlace) => sourcePlaces.get(source) ?? sourcePlaces.size;
  const next = story.findIndex(
    (step) => (sourceOf(step) - sourceOf(place) || paragraphOf(step) - paragraphOf(place)) > 0,
  );
  return next < 0 ? story.length : next;
}

/** Records come after every paragraph. */
function paragraphOf({ paragraph }: StoryPlace): number {
  return paragraph ?? Number.MAX_SAFE_INTEGER;
}
