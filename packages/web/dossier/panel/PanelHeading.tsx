import { createContext, useContext, useEffect, useRef, type ReactNode } from "react";

/** Told by each heading that it has come; the panel decides whether the focus should go there. */
export const PanelArrivalContext = createContext<(heading: HTMLElement) => void>(() => undefined);

/** The title of what the panel shows. It can take the focus, so that a reader who selects by keyboard lands on it. */
export function PanelHeading({ children, lang }: { children: ReactNode; lang?: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrive = useContext(PanelArrivalContext);
  useEffect(() => {
    if (heading.current) arrive(heading.current);
  }, [arrive]);
  return (
    <h2 ref={heading} className="panel-heading" tabIndex={-1} lang={lang}>
      {children}
    </h2>
  );
}
