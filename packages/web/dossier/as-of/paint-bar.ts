import type { IsoDay } from "@dossier/shared/dates";
import { CERTAINTIES } from "./certainties.ts";
import type { CertaintyCounts } from "./judge-day.ts";

interface BarState {
  readonly day: IsoDay | undefined;
  /** Place of the slider. */
  readonly value: number;
  /** What the slider says of itself. */
  readonly spoken: string;
  readonly heading: string;
  readonly counts: CertaintyCounts | undefined;
}

/** Brings the bar up to a day without asking React, which draws the same when the day is at rest. */
export function paintBar(bar: HTMLElement, { day, value, spoken, heading, counts }: BarState): void {
  const field = bar.querySelector<HTMLInputElement>(".as-of-field");
  if (field && field !== document.activeElement) field.value = day ?? "";
  const slider = bar.querySelector<HTMLInputElement>(".as-of-slider");
  // Under the pointer it stands where the pointer is: it is the day that follows.
  if (slider && !slider.matches(":active")) slider.value = String(value);
  slider?.setAttribute("aria-valuetext", spoken);
  bar.querySelector(".as-of-past")?.setAttribute("width", String(day === undefined ? 0 : value));
  bar.toggleAttribute("data-any", day === undefined);
  setText(bar.querySelector(".as-of-heading"), heading);
  for (const certainty of CERTAINTIES) {
    setText(bar.querySelector(`.as-of-count[data-count="${certainty}"]`), String(counts?.[certainty] ?? 0));
  }
}

function setText(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
