import type { TimelineSight } from "../../timeline/TimelineView.tsx";

/** What part of time the timeline shows, for those beside it who want to follow. */
export interface SightStore {
  readonly tell: (sight: TimelineSight) => void;
  readonly read: () => TimelineSight | undefined;
  /** Returns what ends the watching. */
  readonly watch: (watcher: () => void) => () => void;
}

export function createSightStore(): SightStore {
  let last: TimelineSight | undefined;
  const watchers = new Set<() => void>();
  return {
    tell: (sight) => {
      last = sight;
      for (const watcher of watchers) watcher();
    },
    read: () => last,
    watch: (watcher) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
  };
}
