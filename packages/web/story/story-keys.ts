/** Where a key takes the reader of a story. */
export type StoryMove = "NEXT" | "PREVIOUS" | "FIRST" | "LAST";

export interface StoryKeys {
  readonly move: StoryMove;
  /** Names as in `KeyboardEvent.key`. */
  readonly keys: readonly string[];
}

/** The keys of the story while it has the focus; what helps with keys lists them from here. */
export const STORY_KEYS: readonly StoryKeys[] = [
  { move: "NEXT", keys: ["ArrowRight", "PageDown", "j"] },
  { move: "PREVIOUS", keys: ["ArrowLeft", "PageUp", "k"] },
  { move: "FIRST", keys: ["Home"] },
  { move: "LAST", keys: ["End"] },
];

type PressedKey = Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey">;

/** What a key means; undefined for what the browser is to do with it. */
export function readStoryKey({ key, altKey, ctrlKey, metaKey, shiftKey }: PressedKey): StoryMove | undefined {
  if (altKey || ctrlKey || metaKey || shiftKey) return undefined;
  return STORY_KEYS.find(({ keys }) => keys.includes(key))?.move;
}

/** The step that a move leads to from another; the same one where there is no further. */
export function findNextStep(move: StoryMove, from: number, last: number): number {
  if (move === "FIRST") return 0;
  if (move === "LAST") return last;
  return Math.min(last, Math.max(0, from + (move === "NEXT" ? 1 : -1)));
}
