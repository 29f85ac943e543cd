import { type ReactNode, useId } from "react";
import { Link } from "wouter";
import { useText } from "../../i18n/use-text.ts";
import { useAddress } from "../address-context.ts";
import type { FacetValue, ListFacet } from "../shown/filter-claims.ts";
import { toggleValue } from "./change-filter.ts";
import type { CountedValue } from "./count-facets.ts";
import { FacetLink } from "./FacetLink.tsx";

interface FacetGroupProps<F extends ListFacet> {
  readonly facet: F;
  readonly title: string;
  readonly values: readonly CountedValue<FacetValue<F>>[];
  readonly nameOf: (value: string) => string;
  readonly signOf?: (value: FacetValue<F>) => ReactNode;
  /** What the address asks for here and the dossier does not have. */
  readonly unknown: readonly string[];
  readonly className?: string;
}

/** How many values stand without being unfolded, and from how many on it is worth folding. */
const FIRST = 6;
const FOLDED_FROM = 10;

/** One facet: its values with what each would give, all of which can be chosen together. */
export function FacetGroup<F extends ListFacet>(props: FacetGroupProps<F>) {
  const { facet, title, values, nameOf, signOf, unknown, className } = props;
  const text = useText();
  const heading = useId();
  const { filter } = useAddress().state;
  const show = (list: typeof values) => (
    <ul className="facet-values">
      {list.map(({ value, count, chosen }) => (
        <li key={value}>
          <FacetLink
            kind="checkbox"
            className="facet-value"
            filter={toggleValue(filter, facet, value)}
            chosen={chosen}
            count={count}
          >
            <span className="facet-box" aria-hidden="true" />
            <span className="facet-name">
              {signOf?.(value)}
              {nameOf(value)}
            </span>{" "}
            <span className="count">{count}</span>
          </FacetLink>
        </li>
      ))}
    </ul>
  );
  const folded = values.length >= FOLDED_FROM ? values.slice(FIRST) : [];
  // It opens for what is chosen inside, and then stays as the reader leaves it.
  const opened = folded.some(({ chosen }) => chosen);
  return (
    <section className={`facet ${className ?? ""}`} role="group" aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      {unknown.map((value) => (
        <UnknownValue key={value} facet={facet} value={value} />
      ))}
      {show(values.slice(0, values.length - folded.length))}
      {folded.length > 0 && (
        <details className="facet-more" open={opened || undefined}>
          <summary>{text("facet.more", { count: folded.length })}</summary>
          {show(folded)}
        </details>
      )}
    </section>
  );
}

function UnknownValue({ facet, value }: { facet: ListFacet; value: string }) {
  const text = useText();
  const { state, hrefOf } = useAddress();
  const list = state.filter[facet].filter((each) => each !== value);
  return (
    <p className="facet-unknown">
      {text("facet.unknown", { value })}{" "}
      <Link href={hrefOf({ filter: { ...state.filter, [facet]: list } })}>{text("facet.leaveOut")}</Link>
    </p>
  );
}
