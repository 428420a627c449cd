/** A promise that the test settles when it is time. */
export interface Held<T> {
  promise: Promise<T>;
  resolve(value: T): void;
  reject(reason: unknown): void;
}

export function held<T>(): Held<T> {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

const realSetTimeout = globalThis.setTimeout.bind(globalThis);
const realNow = Date.now.bind(Date);

/** Lets everything run that can run now: microtasks, and a few turns of the event loop. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await new Promise((done) => realSetTimeout(done, 0));
}

/** Waits, by the real clock, until a condition holds. */
export async function until(
  condition: () => unknown,
  what = String(condition),
  milliseconds = 20_000,
): Promise<void> {
  const end = realNow() + milliseconds;
  while (!condition()) {
    if (realNow() > end) throw new Error(`Never came true: ${what}`);
    await new Promise((done) => realSetTimeout(done, 5));
  }
}
