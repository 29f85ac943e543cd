import { formatDay } from "@dossier/shared/dates";
import { type FormEvent, type KeyboardEvent, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { DossierPageQuery } from "../../api/generated/graphql.ts";
import { useText } from "../../i18n/use-text.ts";
import { buildModelScale, findSpan } from "../../timeline/timeline-layout.ts";
import type { TimelineModel } from "../../timeline/timeline-model.ts";
import { useReducedMotion } from "../../timeline/use-reduced-motion.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useAddress } from "../address-context.ts";
import { isShown } from "../shown/shown.ts";
import { useShown } from "../shown/shown-context.ts";
import { type AsOfSpan, dayOf, SLIDER_END, valueOf } from "./as-of-span.ts";
import { AsOfForm } from "./AsOfForm.tsx";
import { AsOfStatus } from "./AsOfStatus.tsx";
import { AsOfTrack } from "./AsOfTrack.tsx";
import { countCertainty } from "./judge-day.ts";
import type { SightStore } from "./sight-store.ts";
import { stepDay } from "./step-day.ts";
import { useAsOf } from "./use-as-of.ts";
import { usePlaying } from "./use-playing.ts";

interface AsOfBarProps {
  readonly claims: NonNullable<DossierPageQuery["dossier"]>["claims"]["nodes"];
  /** The timeline, whose scale the slider has. */
  readonly model: TimelineModel;
  readonly lang: string;
  readonly sight: SightStore;
}

/** The slider over all the time that the claims are of: what held on that day stays, the rest steps back, nothing moves. */
export function AsOfBar({ claims, model, lang, sight }: AsOfBarProps) {
  const text = useText();
  const { asOf } = useAddress().state;
  const shown = useShown();
  const bar = useRef<HTMLElement>(null);
  const slider = useRef<HTMLInputElement>(null);
  const [coupled, setCoupled] = useState(false);
  const whole = useMemo((): AsOfSpan => {
    const pixels = [0, SLIDER_END] as const;
    return { scale: buildModelScale(model, pixels), pixels };
  }, [model]);
  const seen = useSyncExternalStore(sight.watch, coupled ? sight.read : readNothing, readNothing);
  const span = useMemo(
    (): AsOfSpan => (seen ? { scale: seen.scale, pixels: findSpan(seen.plot) } : whole),
    [seen, whole],
  );
  const { read, show, showAt, showSoon, rest, clear, changes, prepare } = useAsOf({ claims, span, lang, sight, bar });
  const { playing, play, pause } = usePlaying({ still: useReducedMotion(), onMove: showAt, onEnd: rest });
  const rested = useRef(asOf);
  useEffect(() => {
    // Another day in the address, as from the back button, ends what was playing.
    if (rested.current !== asOf) pause();
    rested.current = asOf;
  }, [asOf, pause]);

  const value = asOf === undefined ? SLIDER_END : valueOf(asOf, span);
  useEffect(() => {
    // The value in the markup is only the first one.
    if (slider.current) slider.current.value = String(value);
  }, [value]);
  useEffect(() => {
    // The browser tells the end of a gesture by an event that React has no word for.
    const element = slider.current;
    element?.addEventListener("change", rest);
    return () => element?.removeEventListener("change", rest);
  }, [rest]);

  const move = (event: FormEvent<HTMLInputElement>) => {
    pause();
    showAt(event.currentTarget.valueAsNumber);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const day =
      event.altKey || event.ctrlKey || event.metaKey ? undefined : stepDay(event.key, read(), changes(), span);
    if (!day) return;
    event.preventDefault();
    pause();
    showSoon(day);
  };
  const toggle = () => {
    if (playing) {
      pause();
      rest();
      return;
    }
    const day = read();
    const over = day === undefined || day >= dayOf(SLIDER_END, span);
    play(over ? 0 : valueOf(day, span));
  };
  const choose = (day: string) => {
    pause();
    show(day);
    rest();
  };
  const leave = () => {
    pause();
    clear();
    // What was pressed goes away.
    slider.current?.focus();
  };
  const dated = useMemo(() => claims.filter(({ id }) => isShown(shown, id)), [claims, shown]);
  const counts = shown.certainty && countCertainty(claims, shown.certainty, shown.claims);
  return (
    <section ref={bar} className="as-of" aria-label={text("asOf.title")} data-any={asOf === undefined || undefined}>
      <div className="as-of-row">
        <div className="as-of-controls">
          <button
            type="button"
            className="as-of-button as-of-play"
            title={text(playing ? "asOf.pause" : "asOf.play")}
            aria-label={text(playing ? "asOf.pause" : "asOf.play")}
            onClick={toggle}
          >
            <Icon name={playing ? "pause" : "play"} />
          </button>
          <AsOfForm day={asOf} onChoose={choose} />
        </div>
        <AsOfStatus day={asOf && formatDay(asOf, lang)} counts={counts} onClear={leave}>
          <button
            type="button"
            className="as-of-button as-of-couple"
            aria-pressed={coupled}
            title={text("asOf.couple")}
            aria-label={text("asOf.couple")}
            onClick={() => setCoupled(!coupled)}
          >
            <Icon name="link" />
          </button>
        </AsOfStatus>
        <div className="as-of-slide">
          <AsOfTrack claims={dated} publication={model.publication} span={span} past={asOf === undefined ? 0 : value} />
          <input
            ref={slider}
            type="range"
            className="as-of-slider"
            min={0}
            max={SLIDER_END}
            defaultValue={value}
            aria-label={text("asOf.slider")}
            aria-valuetext={asOf === undefined ? text("asOf.any") : formatDay(asOf, lang)}
            onInput={move}
            onKeyDown={onKeyDown}
            onBlur={rest}
            onFocus={prepare}
            onPointerEnter={prepare}
          />
        </div>
      </div>
    </section>
  );
}

function readNothing(): undefined {
  return undefined;
}
