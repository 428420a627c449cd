/** Entries kept where nobody says otherwise. */
export const KEPT = 10_000;

/** A map that forgets its oldest entry for a new one when it is full. */
export class Bounded<Key, Value> extends Map<Key, Value> {
  readonly #most: number;

  constructor(most = KEPT) {
    super();
    this.#most = most;
  }

  override set(key: Key, value: Value): this {
    super.set(key, value);
    if (this.size > this.#most) {
      const [oldest] = this.keys();
      if (oldest !== undefined) this.delete(oldest);
    }
    return this;
  }
}
