/** A word for each of several things: `nameAll(["a", "b"], …)` gives `{ a: …, b: … }`. */
export function nameAll<Key extends string>(keys: readonly Key[], name: (key: Key) => string): Record<Key, string> {
  return Object.fromEntries(keys.map((key) => [key, name(key)])) as Record<Key, string>;
}
