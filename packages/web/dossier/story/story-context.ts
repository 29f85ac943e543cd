import { createContext, useContext } from "react";
import type { Telling } from "./use-story.ts";

export const StoryContext = createContext<Telling | undefined>(undefined);

/** The story, where it is what the reader looks at. */
export function useTelling(): Telling | undefined {
  return useContext(StoryContext);
}
