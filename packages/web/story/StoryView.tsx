/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions -- a scrolling region that can be scrolled, and moved on, by keyboard too. */
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { Icon } from "../ui/Icon.tsx";
import type { PointedStore } from "../ui/pointed.ts";
import { markPointed } from "./mark-pointed.ts";
import { nameStepElement, StepAnchor } from "./StepAnchor.tsx";
import { StepPassage } from "./StepPassage.tsx";
import { StoryBar } from "./StoryBar.tsx";
import { findNextStep, readStoryKey } from "./story-keys.ts";
import type { StoryLabels } from "./story-labels.ts";
import type { StoryModel, StoryStep } from "./story-model.ts";
import { useReadingLine } from "./use-reading-line.ts";

export interface StoryViewProps {
  readonly model: StoryModel;
  /** Where the reader is; 0 at the beginning. */
  readonly step: number;
  readonly title: string;
  readonly lead: ReactNode;
  readonly labels: StoryLabels;
  /** What is pointed at, here or in another view of the page. */
  readonly pointed: PointedStore;
  /** The language of a source's words, by the source's id. */
  readonly languageOf: (source: string) => string | undefined;
  /** Where a source can be read, by its id. */
  readonly addressOf: (source: string) => string | undefined;
  readonly renderClaims: (step: StoryStep) => ReactNode;
  /** What stands after the last step. */
  readonly ending: ReactNode;
  readonly hrefOf: (step: number) => string;
  /** Goes to a step; `passing` for one that the reader comes by while scrolling or dragging. */
  readonly onStep: (step: number, passing: boolean) => void;
  /** Told of the heading of the step that the view opens with. */
  readonly onArrive: (heading: HTMLElement) => void;
}

/** A story to be read step by step: all of them in one column that scrolls, and the means to move from one to the next. */
export function StoryView(props: StoryViewProps) {
  const { model, step, title, lead, labels, pointed, languageOf, addressOf, renderClaims, ending } = props;
  const { hrefOf, onStep, onArrive } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const last = model.steps.length;
  const nameOf = (number: number) => {
    const found = model.steps[number - 1];
    return found ? (found.title ?? labels.untitled(found)) : labels.beginning;
  };
  const [spoken, setSpoken] = useState("");
  useReadingLine({ scroller, step, steps: model, onRead: (read) => onStep(read, true) });

  const arrive = useRef(onArrive);
  useEffect(() => {
    const heading = findHeading(scroller.current, "[data-current]");
    if (heading) arrive.current(heading);
  }, []);

  useEffect(() => pointed.watch(() => markPointed(scroller.current, pointed.read())), [pointed]);

  // Keys may follow each other sooner than they are drawn.
  const aim = useRef(step);
  useLayoutEffect(() => {
    aim.current = step;
  }, [step]);
  const go = (next: number) => {
    if (next === aim.current) return;
    aim.current = next;
    const inside = document.activeElement?.closest("[data-step]");
    onStep(next, false);
    setSpoken(labels.progress(next, last, nameOf(next)));
    // What had the focus may be far off now.
    if (inside && scroller.current?.contains(inside)) {
      findHeading(scroller.current, `[data-step="${next}"]`)?.focus({ preventScroll: true });
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = readStoryKey(event);
    if (!move || (event.key.startsWith("Page") && goesOn(scroller.current, move === "NEXT"))) return;
    event.preventDefault();
    go(findNextStep(move, aim.current, last));
  };

  const anchor = { hrefOf, onGo: go };
  return (
    <div className="story-view">
      <StoryBar
        step={step}
        steps={last}
        title={nameOf(step)}
        labels={labels}
        {...anchor}
        onPass={(next) => onStep(next, true)}
      />
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
      <div
        ref={scroller}
        className="story-scroll"
        tabIndex={0}
        role="region"
        aria-label={labels.reader}
        onKeyDown={onKeyDown}
      >
        <section
          className="story-step story-beginning"
          id={nameStepElement(0)}
          data-step={0}
          data-current={step === 0 || undefined}
        >
          <h2 tabIndex={-1}>{title}</h2>
          {lead}
          {last > 0 && (
            <p>
              <StepAnchor {...anchor} step={1} className="button story-begin">
                {labels.begin}
              </StepAnchor>
            </p>
          )}
        </section>
        {model.steps.map((each) => (
          <section
            key={each.id}
            className="story-step"
            id={nameStepElement(each.number)}
            data-step={each.number}
            data-current={each.number === step || undefined}
            aria-current={each.number === step ? "step" : undefined}
            aria-labelledby={`${nameStepElement(each.number)}-title`}
          >
            <p className="story-place">
              <StepAnchor {...anchor} step={each.number} className="story-number">
                {labels.count(each.number, last)}
              </StepAnchor>
              <StepPlace words={labels.place(each)} address={addressOf(each.source)} />
            </p>
            <h3 id={`${nameStepElement(each.number)}-title`} tabIndex={-1}>
              {nameOf(each.number)}
            </h3>
            {each.summary && <p className="story-summary">{each.summary}</p>}
            {each.passage && <StepPassage pieces={each.passage} lang={languageOf(each.source)} />}
            {renderClaims(each)}
            {each.number === last && <div className="story-ending">{ending}</div>}
          </section>
        ))}
      </div>
    </div>
  );
}

/** Where the paragraph stands; it leads to its source where that can be opened. */
function StepPlace({ words, address }: { readonly words: string; readonly address: string | undefined }) {
  if (!address) return <span>{words}</span>;
  return (
    <a href={address} target="_blank" rel="noreferrer" className="story-source">
      {words}
      <Icon name="external" />
    </a>
  );
}

function findHeading(scroller: Element | null, step: string): HTMLElement | null | undefined {
  return scroller?.querySelector<HTMLElement>(`${step} :is(h2, h3)`);
}

/** Whether what is read goes on beyond the border, so that paging is scrolling. */
function goesOn(scroller: HTMLElement | null, downward: boolean): boolean {
  const read = scroller?.querySelector("[data-current]")?.getBoundingClientRect();
  const seen = scroller?.getBoundingClientRect();
  if (!read || !seen) return false;
  return downward ? read.bottom > seen.bottom + 1 : read.top < seen.top - 1;
}
