import { useMemo } from "react";
import { tellUpTo } from "../../story/story-model.ts";
import type { Shown } from "../shown/shown.ts";
import type { Telling } from "./use-story.ts";

/**
 * What the pictures show while a story is told: of what the reader has asked to see, the claims told so far, with those of
 * the step brought out. The beginning, before anything is told, is a picture of the whole.
 */
export function useTold(shown: Shown, telling: Telling | undefined): Shown {
  return useMemo(() => {
    if (!telling?.model || telling.step === 0) return shown;
    const told = tellUpTo(telling.model, telling.step);
    const { claims: asked } = shown;
    const keep = (claims: ReadonlySet<string>) => (asked ? claims.intersection(asked) : claims);
    const now = keep(told.now);
    return { ...shown, claims: keep(told.claims), emphasis: shown.emphasis ?? (now.size > 0 ? now : undefined) };
  }, [shown, telling]);
}
