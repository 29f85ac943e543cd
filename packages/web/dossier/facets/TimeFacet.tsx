import { formatAddress } from "@dossier/shared/address";
import { type FormEvent, useId, useRef, useState } from "react";
import { useLocation } from "wouter";
import { useText } from "../../i18n/use-text.ts";
import { useAddress } from "../address-context.ts";
import type { CountedSpan } from "./count-facets.ts";
import { FacetLink } from "./FacetLink.tsx";
import { findUnreadBound } from "./find-unread.ts";
import { useHydrated } from "./use-hydrated.ts";
import { useWrittenSearch } from "./use-written-search.ts";
import { type End, isBackwards, readBound } from "./read-bound.ts";

const ENDS = ["from", "to"] as const;

/** What the browser takes where there are no scripts to understand more. */
const PATTERN = String.raw`\d{4}(-\d\d(-\d\d)?)?`;

/**
 * When what is claimed may have held: two fields, or a decade or year in one press. What cannot be read is said beside its
 * field, and the pictures stay as they were. Without scripts the browser says it, and the form asks for the page anew.
 */
export function TimeFacet({ spans }: { spans: readonly CountedSpan[] }) {
  const text = useText();
  const heading = useId();
  const form = useRef<HTMLFormElement>(null);
  const [path] = useLocation();
  const search = useWrittenSearch();
  const hydrated = useHydrated();
  const { state, go } = useAddress();
  const { filter } = state;
  const inAddress = (end: End) => filter[end] ?? findUnreadBound(search, end, filter) ?? "";
  const asked = `${inAddress("from")} ${inAddress("to")}`;
  const fresh = () => ({ asked, from: inAddress("from"), to: inAddress("to"), tried: true });
  const [written, setWritten] = useState(fresh);
  // The back button, a chip or a decade has changed the time: the fields follow.
  if (written.asked !== asked) setWritten(fresh());
  const problems = written.tried ? findProblems(written.from, written.to) : {};

  const apply = (event: FormEvent) => {
    event.preventDefault();
    setWritten({ ...written, tried: true });
    const found = findProblems(written.from, written.to);
    const wrong = ENDS.find((end) => found[end]);
    if (wrong) return form.current?.querySelector<HTMLInputElement>(`[name=${wrong}]`)?.focus();
    const from = readBound(written.from, "from") ?? undefined;
    const to = readBound(written.to, "to") ?? undefined;
    setWritten({ asked: `${from ?? ""} ${to ?? ""}`, from: from ?? "", to: to ?? "", tried: true });
    go({ filter: { ...filter, from, to } });
  };

  const others = new URLSearchParams(
    formatAddress({ ...state, filter: { ...filter, from: undefined, to: undefined } }),
  );
  return (
    <section className="facet" role="group" aria-labelledby={heading}>
      <h3 id={heading}>{text("facet.time")}</h3>
      <ul className="facet-spans">
        {spans.map(({ from, to, count, chosen }) => (
          <li key={`${from} ${to}`}>
            <FacetLink
              kind="button"
              className="facet-span"
              filter={{ ...filter, ...(chosen ? { from: undefined, to: undefined } : { from, to }) }}
              chosen={chosen}
              count={count}
            >
              {from === to ? from : text("facet.decade", { decade: from })} <span className="count">{count}</span>
            </FacetLink>
          </li>
        ))}
      </ul>
      <form ref={form} className="facet-time" action={path} method="get" noValidate={hydrated} onSubmit={apply}>
        {[...others].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {ENDS.map((end) => {
          const problem = problems[end];
          return (
            <label key={end}>
              <span>{text(`facet.${end}`)}</span>
              <input
                name={end}
                autoComplete="off"
                pattern={PATTERN}
                title={hydrated ? undefined : text("facet.timeHint")}
                spellCheck={false}
                value={written[end]}
                aria-invalid={problem ? true : undefined}
                aria-describedby={`${heading}-${problem ? end : "hint"}`}
                onChange={({ currentTarget }) => setWritten({ ...written, [end]: currentTarget.value, tried: false })}
              />
            </label>
          );
        })}
        <button type="submit" className="button">
          {text("facet.apply")}
        </button>
        <div className="facet-problems" role="alert">
          {ENDS.map((end) => {
            const problem = problems[end];
            return (
              problem && (
                <p key={end} id={`${heading}-${end}`}>
                  {problem === "unread"
                    ? text("facet.unread", { written: written[end].trim() })
                    : text("facet.backwards")}
                </p>
              )
            );
          })}
        </div>
        <p id={`${heading}-hint`} className="note">
          {text("facet.timeHint")}
        </p>
      </form>
    </section>
  );
}

type Problem = "unread" | "backwards";

function findProblems(from: string, to: string): Partial<Record<End, Problem>> {
  const first = readBound(from, "from");
  const last = readBound(to, "to");
  const unread = {
    ...(first === null && { from: "unread" as const }),
    ...(last === null && { to: "unread" as const }),
  };
  return isBackwards(first ?? undefined, last ?? undefined) ? { ...unread, to: "backwards" } : unread;
}
