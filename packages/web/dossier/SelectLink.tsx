import type { ReactNode } from "react";
import { Link } from "wouter";
import { useAddress } from "./address-context.ts";
import type { Selection } from "@dossier/shared/address";

interface SelectLinkProps {
  /** Absent to lead back to the story. */
  readonly selection: Selection | undefined;
  readonly className?: string;
  readonly lang?: string;
  readonly children: ReactNode;
}

/** An ordinary link that selects something: it can be opened in a new tab, copied, and works without scripts. */
export function SelectLink({ selection, className, lang, children }: SelectLinkProps) {
  const { hrefOf, state } = useAddress();
  const current = Boolean(selection && selection.kind === state.selection?.kind && selection.id === state.selection.id);
  return (
    <Link
      href={hrefOf({ selection })}
      // As a browser does with a link to where one is.
      replace={current}
      className={className}
      lang={lang}
      aria-current={current ? "true" : undefined}
    >
      {children}
    </Link>
  );
}
