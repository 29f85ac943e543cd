import { formatDay, type IsoDay } from "@dossier/shared/dates";
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { useText } from "../../i18n/use-text.ts";
import { useAddress } from "../address-context.ts";
import { useShown } from "../shown/shown-context.ts";
import { type AsOfSpan, dayOf, SLIDER_END, valueOf } from "./as-of-span.ts";
import { buildDayJudge, type DayJudge, type JudgedClaim, type JudgedDay } from "./judge-day.ts";
import { paintBar } from "./paint-bar.ts";
import { createHoldsPainter, type HoldsPainter, paintRule } from "./paint-day.ts";
import type { SightStore } from "./sight-store.ts";

export interface AsOf {
  /** The day that is shown: the one in the address, or while it moves another. */
  readonly read: () => IsoDay | undefined;
  /** Shows a day, and writes nothing into the address yet. */
  readonly show: (day: IsoDay) => void;
  /** Shows the day at a place of the slider. */
  readonly showAt: (value: number) => void;
  /** As `show`, for keys: it rests when no other key follows soon. */
  readonly showSoon: (day: IsoDay) => void;
  /** Writes the day that is shown into the address: one step for the back button, however far it moved. */
  readonly rest: () => void;
  readonly clear: () => void;
  readonly changes: () => readonly IsoDay[];
  /** Gets ready for the first move, when one is likely to come. */
  readonly prepare: () => void;
}

interface AsOfOptions {
  readonly claims: readonly JudgedClaim[];
  readonly span: AsOfSpan;
  readonly lang: string;
  readonly sight: SightStore;
  /** The bar; what is drawn beside it on the page is painted with it. */
  readonly bar: RefObject<HTMLElement | null>;
}

/** Milliseconds without a key after which the day is at rest. */
const REST = 600;

/** The day that is looked at. While it moves only attributes change; when it rests the address does, and all else with it. */
export function useAsOf({ claims, span, lang, sight, bar }: AsOfOptions): AsOf {
  const text = useText();
  const { state, go } = useAddress();
  const shown = useShown();
  const judge = useLazyJudge(claims, shown.claims);
  const current = useRef<IsoDay | undefined>(state.asOf);
  const moving = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const drawn = useRef<Drawn>(undefined);

  const prepare = () => {
    const root = bar.current?.closest(".stage");
    if (root) drawn.current ??= { root, painter: createHoldsPainter(root), key: undefined, judged: undefined };
    judge();
    return drawn.current;
  };
  const paint = (day: IsoDay | undefined) => {
    const known = prepare();
    if (!known || !bar.current) return;
    const key = day === undefined ? -1 : countUntil(judge().changes, day);
    const changed = known.key !== key;
    if (changed) {
      known.key = key;
      known.judged = day === undefined ? undefined : judge().judge(day);
    }
    // The bar first: what is written into a field makes the browser lay out all that was changed before.
    paintBar(bar.current, {
      day,
      value: day === undefined ? SLIDER_END : valueOf(day, span),
      spoken: day === undefined ? text("asOf.any") : formatDay(day, lang),
      heading: day === undefined ? text("asOf.hint") : text("asOf.day", { day: formatDay(day, lang) }),
      counts: known.judged?.counts,
    });
    paintRule(known.root, day, sight.read());
    if (changed) known.painter.paint(known.judged);
  };

  const latest = useRef({ paint, prepare, go });
  // A timeline that is zoomed draws other items.
  useEffect(
    () =>
      sight.watch(() => {
        drawn.current = undefined;
        if (moving.current) latest.current.paint(current.current);
      }),
    [sight],
  );

  // Another day in the address ends what was moving.
  const { asOf } = state;
  const interrupted = useRef(false);
  useLayoutEffect(() => {
    clearTimeout(timer.current);
    interrupted.current = moving.current;
    moving.current = false;
    current.current = asOf;
  }, [asOf]);
  // After every drawing, since new lines and marks come with the looks of the day in the address.
  useLayoutEffect(() => {
    latest.current = { paint, prepare, go };
    drawn.current = undefined;
    if (moving.current || interrupted.current) paint(current.current);
    interrupted.current = false;
  });
  useEffect(() => () => clearTimeout(timer.current), []);

  const show = useCallback((day: IsoDay) => {
    clearTimeout(timer.current);
    moving.current = true;
    current.current = day;
    latest.current.paint(day);
  }, []);
  const rest = useCallback(() => {
    clearTimeout(timer.current);
    if (!moving.current) return;
    moving.current = false;
    latest.current.go({ asOf: current.current });
  }, []);
  return useMemo(
    () => ({
      read: () => current.current,
      show,
      showAt: (value) => show(dayOf(value, span)),
      showSoon: (day) => {
        show(day);
        timer.current = setTimeout(rest, REST);
      },
      rest,
      clear: () => {
        clearTimeout(timer.current);
        moving.current = false;
        current.current = undefined;
        drawn.current = undefined;
        latest.current.paint(undefined);
        latest.current.go({ asOf: undefined });
      },
      changes: () => judge().changes,
      prepare: () => {
        latest.current.prepare();
        // The first date that a browser writes costs it more than all others together.
        formatDay(dayOf(SLIDER_END, span), lang);
      },
    }),
    [show, rest, span, judge, lang],
  );
}

/** What is on the page, as it has been painted. */
interface Drawn {
  readonly root: Element;
  readonly painter: HoldsPainter;
  /** How many of the changes have come; -1 for any date. Between two changes everything looks the same. */
  key: number | undefined;
  judged: JudgedDay | undefined;
}

/** Whoever looks at no date needs no judge. */
function useLazyJudge(claims: readonly JudgedClaim[], shown: ReadonlySet<string> | undefined): () => DayJudge {
  return useMemo(() => postpone(() => buildDayJudge(claims, shown)), [claims, shown]);
}

/** Makes something when it is first asked for. */
function postpone<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function countUntil(changes: readonly IsoDay[], day: IsoDay): number {
  let from = 0;
  let to = changes.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (changes[middle]! <= day) from = middle + 1;
    else to = middle;
  }
  return from;
}
