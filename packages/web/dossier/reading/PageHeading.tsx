import { useEffect, useRef, type ReactNode } from "react";

/**
 * The title of a page. When one page gives way to another, the link that had the focus is gone, and the focus comes here;
 * a page that the browser has opened leaves it where the browser has it.
 */
export function PageHeading({ children, lang }: { readonly children: ReactNode; readonly lang?: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const { activeElement, body, documentElement } = document;
    const turned = documentElement.dataset["ready"] !== undefined;
    if (turned && (!activeElement || activeElement === body)) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} className="reading-heading" tabIndex={-1} lang={lang}>
      {children}
    </h1>
  );
}
