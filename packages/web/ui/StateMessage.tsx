import type { ReactNode } from "react";

interface StateMessageProps {
  readonly title: string;
  readonly text: string;
  /** What a reader can do about it: a button, a link. */
  readonly children?: ReactNode;
  /** `alert` is spoken at once; for what went wrong. */
  readonly role?: "alert" | "status";
}

/** What stands where a view has nothing to draw: why, and what to do. */
export function StateMessage({ title, text, children, role }: StateMessageProps) {
  return (
    <div className="state-message" role={role}>
      <p className="state-message-title">{title}</p>
      <p>{text}</p>
      {children}
    </div>
  );
}
