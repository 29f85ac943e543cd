import { createContext, Suspense, useContext, useEffect, useRef, type ReactNode } from "react";

/** Counts the parts of a page that do not react yet. */
export interface SliceCount {
  /** @returns what tells that the part reacts, or is gone; it may be told twice */
  readonly begin: () => () => void;
}

export const SliceContext = createContext<SliceCount>({ begin: () => () => {} });

interface SliceProps {
  readonly children: ReactNode;
  /** What stands there while a script that it needs is on its way. */
  readonly fallback?: ReactNode;
}

/**
 * A part of the page that comes to life by itself, after what is around it: the browser is free for the reader in between.
 * What the server has drawn stands there all the time.
 */
export function Slice({ children, fallback = null }: SliceProps) {
  const count = useContext(SliceContext);
  const reacts = useRef(false);
  const tell = useRef<() => void>(undefined);
  useEffect(() => {
    if (reacts.current) return undefined;
    tell.current = count.begin();
    // What goes away before it reacts is not waited for.
    return tell.current;
  }, [count]);
  return (
    <Suspense fallback={fallback}>
      {children}
      <Alive
        onAlive={() => {
          reacts.current = true;
          tell.current?.();
        }}
      />
    </Suspense>
  );
}

function Alive({ onAlive }: { readonly onAlive: () => void }) {
  const first = useRef(onAlive);
  useEffect(() => first.current(), []);
  return null;
}
