import type { MessageId } from "../../i18n/en.ts";
import { STORY_KEYS, type StoryMove } from "../../story/story-keys.ts";

/** Keys that do the same, each as the names of what is pressed together, as in `KeyboardEvent.key`. */
export interface KeyLine {
  readonly keys: readonly (readonly string[])[];
  readonly does: MessageId;
}

/** A part of the page with keys of its own. */
export interface KeyPart {
  readonly id: "page" | "search" | "network" | "timeline" | "story" | "slider";
  readonly title: MessageId;
  readonly lines: readonly KeyLine[];
}

const STORY_MOVES: Readonly<Record<StoryMove, MessageId>> = {
  NEXT: "help.storyNext",
  PREVIOUS: "help.storyPrevious",
  FIRST: "help.storyFirst",
  LAST: "help.storyLast",
};

/** Everything that keys do, part by part. A letter of a name is written as an ellipsis between quotes. */
export const KEY_PARTS: readonly KeyPart[] = [
  {
    id: "page",
    title: "help.page",
    lines: [
      { keys: [["/"]], does: "help.toSearch" },
      { keys: [["?"]], does: "help.show" },
      { keys: [["Tab"], ["Shift", "Tab"]], does: "help.onward" },
      { keys: [["Alt", "ArrowLeft"]], does: "help.undo" },
    ],
  },
  {
    id: "search",
    title: "help.search",
    lines: [
      { keys: [["ArrowDown"], ["ArrowUp"]], does: "help.searchChoose" },
      { keys: [["Enter"]], does: "help.searchOpen" },
      { keys: [["Escape"]], does: "help.searchClear" },
    ],
  },
  {
    id: "network",
    title: "help.network",
    lines: [
      { keys: [["ArrowLeft"], ["ArrowUp"], ["ArrowDown"], ["ArrowRight"]], does: "help.networkWalk" },
      { keys: [["A"], ["Z"]], does: "help.networkLetter" },
      { keys: [["PageDown"], ["PageUp"]], does: "help.networkTies" },
      { keys: [["ArrowRight"], ["ArrowLeft"]], does: "help.networkNextTie" },
      { keys: [["End"], ["Home"]], does: "help.networkEnds" },
      { keys: [["Enter"]], does: "help.open" },
      { keys: [["Backspace"]], does: "help.networkBack" },
      { keys: [["Escape"]], does: "help.close" },
      { keys: [["Shift", "Enter"]], does: "help.networkAlone" },
      { keys: [["+"], ["-"], ["0"]], does: "help.zoom" },
      { keys: [["Alt", "ArrowUp"]], does: "help.networkMove" },
      { keys: [["Delete"]], does: "help.networkRelease" },
    ],
  },
  {
    id: "timeline",
    title: "help.timeline",
    lines: [
      { keys: [["ArrowLeft"], ["ArrowRight"]], does: "help.timelineStep" },
      { keys: [["ArrowUp"], ["ArrowDown"]], does: "help.timelineLane" },
      { keys: [["Home"], ["End"]], does: "help.timelineEnds" },
      { keys: [["Enter"]], does: "help.open" },
      { keys: [["Escape"]], does: "help.close" },
      {
        keys: [
          ["Shift", "ArrowLeft"],
          ["Shift", "ArrowRight"],
        ],
        does: "help.timelinePan",
      },
      { keys: [["+"], ["-"], ["0"]], does: "help.zoom" },
    ],
  },
  {
    id: "story",
    title: "help.story",
    lines: STORY_KEYS.map(({ move, keys }) => ({ keys: keys.map((key) => [key]), does: STORY_MOVES[move] })),
  },
  {
    id: "slider",
    title: "help.slider",
    lines: [
      { keys: [["ArrowLeft"], ["ArrowRight"]], does: "help.sliderStep" },
      { keys: [["PageUp"], ["PageDown"]], does: "help.sliderYear" },
      { keys: [["Home"], ["End"]], does: "help.sliderEnds" },
    ],
  },
];
