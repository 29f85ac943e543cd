import type { StoryStep } from "./story-model.ts";

/** Every text that the story needs, so that a reader's language can supply it. */
export interface StoryLabels {
  /** The name of the whole. */
  readonly reader: string;
  /** The name of the buttons and the bar by which one moves in it. */
  readonly bar: string;
  readonly next: string;
  readonly previous: string;
  readonly begin: string;
  readonly beginning: string;
  /** How far one has come, as on a page: "8 of 21". */
  readonly count: (step: number, steps: number) => string;
  /** The same, spoken, with the title of the step. */
  readonly progress: (step: number, steps: number, title: string) => string;
  /** The heading of a step about which no editor has written. */
  readonly untitled: (step: StoryStep) => string;
  /** Where the paragraph stands. */
  readonly place: (step: StoryStep) => string;
}
