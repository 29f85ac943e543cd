import type { ReactNode } from "react";

interface StateMessageProps {
  readonly title: string;
  readonly text: string;
  /** 1 where it is all that the page says. */
  readonly headingLevel?: 1 | 2;
  /** What a reader can do about it: a button, a link. */
  readonly children?: ReactNode;
  /** `alert` is spoken at once; for what went wrong. */
  readonly role?: "alert" | "status";
}

/** What stands where a view has nothing to draw: why, and what to do. */
export function StateMessage({ title, text, headingLevel = 2, children, role }: StateMessageProps) {
  const Heading = headingLevel === 1 ? "h1" : "h2";
  return (
    <div className="state-message" role={role}>
      <Heading className="state-message-title">{title}</Heading>
      <p>{text}</p>
      {children}
    </div>
  );
}
