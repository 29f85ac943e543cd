import type { ClaimFilter } from "@dossier/shared/address";
import type { KeyboardEvent, ReactNode } from "react";
import { Link } from "wouter";
import { useAddress } from "../address-context.ts";
import { useHydrated } from "./use-hydrated.ts";

interface FacetLinkProps {
  /** The filter that it leads to. */
  readonly filter: ClaimFilter;
  readonly chosen: boolean;
  readonly count: number;
  /** One of many that can be chosen together, or a button that stays down. */
  readonly kind: "checkbox" | "button";
  readonly className: string;
  readonly title?: string;
  readonly lang?: string;
  readonly children: ReactNode;
}

/**
 * A value to choose, as an ordinary link: it can be copied, opened in a new tab, and works without scripts.
 *
 * To a screen reader it is a checkbox once scripts run. A link can say "current", but of one in a list, and what changes
 * about the link that has the focus is often not spoken; a checkbox says "checked", is pressed with Space, and the change
 * is spoken at once. Before that it remains the link that it is, since Space would do nothing.
 */
export function FacetLink({ filter, chosen, count, kind, className, title, lang, children }: FacetLinkProps) {
  const { hrefOf } = useAddress();
  const hydrated = useHydrated();
  const state = kind === "checkbox" ? { "aria-checked": chosen } : { "aria-pressed": chosen };
  return (
    <Link
      href={hrefOf({ filter })}
      className={className}
      title={title}
      lang={lang}
      // Worth nothing now, but no dead end: it can be reached, and chosen together with others.
      data-none={count === 0 || undefined}
      data-chosen={chosen || undefined}
      onKeyDown={pressWithSpace}
      {...(hydrated ? { role: kind, ...state } : { "aria-current": chosen ? ("true" as const) : undefined })}
    >
      {children}
    </Link>
  );
}

function pressWithSpace(event: KeyboardEvent<HTMLAnchorElement>) {
  if (event.key !== " ") return;
  event.preventDefault();
  event.currentTarget.click();
}
