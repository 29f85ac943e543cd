import type { Selection } from "@dossier/shared/address";
import { Link } from "wouter";
import { useText } from "../i18n/use-text.ts";
import { Icon } from "../ui/Icon.tsx";
import { useAddress } from "./address-context.ts";

interface PageLinkProps {
  readonly about: Selection;
  /** Name or summary of what the page is about: only the sign is seen, and these words are for those who hear. */
  readonly of?: string;
}

/** Leads to the page that a thing or a claim has to itself: to read, to print, to pass on. */
export function PageLink({ about, of }: PageLinkProps) {
  const text = useText();
  const { pageOf } = useAddress();
  const words = of === undefined ? text("page.own") : text("page.ownOf", { name: of });
  return (
    <Link href={pageOf(about)} className="page-link" title={of === undefined ? undefined : text("page.own")}>
      <Icon name="page" />
      <span className={of === undefined ? undefined : "visually-hidden"}>{words}</span>
    </Link>
  );
}
