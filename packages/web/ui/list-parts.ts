import type { ComponentType, ReactNode } from "react";

export interface ListLinkProps {
  readonly selection: { readonly kind: "entity" | "claim"; readonly id: string };
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link that selects something, as the page has it; it bears `aria-current` where that is selected. */
export type ListLink = ComponentType<ListLinkProps>;
