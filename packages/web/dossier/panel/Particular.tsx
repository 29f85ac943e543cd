import type { ReactNode } from "react";

/** A line of a claim's particulars; nothing where there is nothing to say. */
export function Particular({ name, children }: { name: string; children: ReactNode }) {
  if (children === null || children === undefined || children === "") return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
