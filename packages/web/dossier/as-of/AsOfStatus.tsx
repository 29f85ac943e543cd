import type { ReactNode } from "react";
import { Link } from "wouter";
import { useText } from "../../i18n/use-text.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useAddress } from "../address-context.ts";
import { CERTAINTIES } from "./certainties.ts";
import { CertaintySample } from "./CertaintySample.tsx";
import type { CertaintyCounts } from "./judge-day.ts";

interface AsOfStatusProps {
  /** The day in words; absent for any date. */
  readonly day: string | undefined;
  readonly counts: CertaintyCounts | undefined;
  readonly onClear: () => void;
  /** More buttons. */
  readonly children: ReactNode;
}

/** How much held on the day, with what each of the looks means; and the way back to any date. */
export function AsOfStatus({ day, counts, onClear, children }: AsOfStatusProps) {
  const text = useText();
  const { hrefOf } = useAddress();
  return (
    <div className="as-of-status">
      <p className="visually-hidden" role="status">
        {day && counts ? text("asOf.status", { day, ...counts }) : text("asOf.any")}
      </p>
      {/* The same to be seen, with the looks: it changes while the day moves, and is not to be read out meanwhile. */}
      <p className="as-of-heading" aria-hidden="true">
        {day ? text("asOf.day", { day }) : text("asOf.hint")}
      </p>
      <ul className="as-of-looks" aria-hidden="true">
        {CERTAINTIES.map((certainty) => (
          <li key={certainty}>
            <CertaintySample certainty={certainty} />
            <b className="as-of-count" data-count={certainty}>
              {String(counts?.[certainty] ?? 0)}
            </b>
            {text(`asOf.${certainty}`)}
          </li>
        ))}
      </ul>
      <Link
        className="as-of-button as-of-any"
        href={hrefOf({ asOf: undefined })}
        onClick={(event) => {
          event.preventDefault();
          onClear();
        }}
      >
        <Icon name="close" />
        {text("asOf.any")}
      </Link>
      {/* In its place while there is no day, where the bar has one line. */}
      <span className="as-of-unset" aria-hidden="true">
        {text("asOf.any")}
      </span>
      {children}
    </div>
  );
}
