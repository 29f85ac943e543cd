import type { ReactNode } from "react";
import { Link } from "wouter";
import { useText } from "../../i18n/use-text.ts";
import { useAddress } from "../address-context.ts";

interface StepLinkProps {
  readonly step: number;
  readonly className?: string;
  /** The step's number where nothing else is said. */
  readonly children?: ReactNode;
}

/** Leads to a step of the story. */
export function StepLink({ step, className, children }: StepLinkProps) {
  const text = useText();
  const { hrefOf } = useAddress();
  return (
    <Link
      href={hrefOf({ view: "story", step: step || undefined, selection: undefined, path: undefined })}
      className={className}
    >
      {children ?? text("steps.step", { step })}
    </Link>
  );
}
