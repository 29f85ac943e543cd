export type MaybePromise<T> = T | Promise<T>;

/**
 * Collects what one level of a query asks for and fetches it in one go; what has been fetched is kept for the request and
 * given at once, without a promise, so that a large answer does not wait for thousands of them.
 *
 * @param fetch answers in the order of the keys, as many as there are keys.
 */
export class BatchLoader<Key, Value> {
  readonly #fetch: (keys: readonly Key[]) => Promise<readonly Value[]>;
  readonly #hash: (key: Key) => string;
  readonly #known = new Map<string, { readonly value: MaybePromise<Value> }>();
  #waiting: Waiting<Key, Value>[] = [];

  constructor(fetch: (keys: readonly Key[]) => Promise<readonly Value[]>, hash: (key: Key) => string) {
    this.#fetch = fetch;
    this.#hash = hash;
  }

  load(key: Key): MaybePromise<Value> {
    const hash = this.#hash(key);
    const known = this.#known.get(hash);
    if (known) return known.value;
    const promise = new Promise<Value>((resolve, reject) => {
      this.#waiting.push({ key, hash, resolve, reject });
    });
    this.#known.set(hash, { value: promise });
    // Everything that is ready to run runs first, so that a whole level is collected.
    if (this.#waiting.length === 1) process.nextTick(() => void this.#dispatch());
    return promise;
  }

  async #dispatch(): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    try {
      const values = await this.#fetch(batch.map(({ key }) => key));
      batch.forEach(({ hash, resolve }, index) => {
        // As many values as keys is what `fetch` promises.
        const value = values[index]!;
        this.#known.set(hash, { value });
        resolve(value);
      });
    } catch (error) {
      for (const { hash, reject } of batch) {
        this.#known.delete(hash);
        reject(error);
      }
    }
  }
}

/** Goes on with a value at once where it is there already. */
export function whenReady<T, R>(value: MaybePromise<T>, go: (value: T) => MaybePromise<R>): MaybePromise<R> {
  return value instanceof Promise ? value.then(go) : go(value);
}

interface Waiting<Key, Value> {
  readonly key: Key;
  readonly hash: string;
  readonly resolve: (value: Value) => void;
  readonly reject: (reason: unknown) => void;
}
