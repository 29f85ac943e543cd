import { useRef } from "react";
import { Icon } from "../ui/Icon.tsx";
import { StepAnchor } from "./StepAnchor.tsx";
import type { StoryLabels } from "./story-labels.ts";

interface StoryBarProps {
  readonly step: number;
  readonly steps: number;
  /** What the step is called. */
  readonly title: string;
  readonly labels: StoryLabels;
  readonly hrefOf: (step: number) => string;
  /** Goes there, so that one can go back. */
  readonly onGo: (step: number) => void;
  /** Passes by on the way to another one. */
  readonly onPass: (step: number) => void;
}

/** The step before, how far one has come, the step after. The bar can be pressed, dragged and moved by keys. */
export function StoryBar({ step, steps, title, labels, hrefOf, onGo, onPass }: StoryBarProps) {
  const drag = useRef<"NONE" | "PRESSED" | "MOVED">("NONE");
  const change = (to: number) => {
    // Of all the steps that a drag passes by only the way from the first one is kept.
    if (drag.current === "MOVED") onPass(to);
    else onGo(to);
    if (drag.current === "PRESSED") drag.current = "MOVED";
  };
  const release = () => (drag.current = "NONE");
  const anchor = { hrefOf, onGo };
  return (
    <div className="story-bar" role="group" aria-label={labels.bar}>
      <StepAnchor {...anchor} step={step > 0 ? step - 1 : undefined} className="button story-previous">
        <Icon name="back" />
        <span className="visually-hidden">{labels.previous}</span>
      </StepAnchor>
      <div className="story-progress">
        <progress max={steps} value={step} aria-hidden="true" />
        <input
          type="range"
          min={0}
          max={steps}
          value={step}
          aria-label={labels.reader}
          aria-valuetext={labels.progress(step, steps, title)}
          onPointerDown={() => (drag.current = "PRESSED")}
          onPointerUp={release}
          onPointerCancel={release}
          onChange={(event) => change(Number(event.target.value))}
        />
        <p className="story-count">{labels.count(step, steps)}</p>
      </div>
      <StepAnchor {...anchor} step={step < steps ? step + 1 : undefined} className="button story-next">
        <span>{step === 0 ? labels.begin : labels.next}</span>
        <Icon name="back" />
      </StepAnchor>
    </div>
  );
}
