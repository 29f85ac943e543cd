import type { MouseEvent, ReactNode } from "react";

interface StepAnchorProps {
  /** Absent where there is no step to go to: the focus stays where it is. */
  readonly step: number | undefined;
  readonly hrefOf: (step: number) => string;
  readonly onGo: (step: number) => void;
  readonly className?: string;
  readonly label?: string;
  readonly children: ReactNode;
}

/** An ordinary link to a step. Without scripts its fragment leads to the words. */
export function StepAnchor({ step, hrefOf, onGo, className, label, children }: StepAnchorProps) {
  const go = (event: MouseEvent) => {
    // A new tab or window is the browser's business.
    if (step === undefined || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onGo(step);
  };
  const nowhere = step === undefined ? ({ role: "link", "aria-disabled": true, tabIndex: -1 } as const) : {};
  return (
    <a
      className={className}
      href={step === undefined ? undefined : `${hrefOf(step)}#${nameStepElement(step)}`}
      aria-label={label}
      onClick={go}
      {...nowhere}
    >
      {children}
    </a>
  );
}

/** The id of a step's element in the page. */
export function nameStepElement(step: number): string {
  return `step-${step}`;
}
