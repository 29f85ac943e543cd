/** What the pointer is on: a thing with a name, or a claim, by its id. */
export interface Pointed {
  readonly kind: "entity" | "claim";
  readonly id: string;
}

/** What is pointed at in one view, told to the others. No view is drawn anew for it: each only marks what it has drawn. */
export interface PointedStore {
  readonly read: () => Pointed | null;
  readonly tell: (pointed: Pointed | null) => void;
  /** @returns what ends the watching */
  readonly watch: (listener: () => void) => () => void;
}

export function createPointedStore(): PointedStore {
  const listeners = new Set<() => void>();
  let current: Pointed | null = null;
  return {
    read: () => current,
    tell: (pointed) => {
      if (pointed?.kind === current?.kind && pointed?.id === current?.id) return;
      current = pointed;
      for (const listener of listeners) listener();
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
