/**
 * What pages with Prototype.js, or other libraries of its time, have changed for everybody. The
 * build puts these in the place of the built-in functions, in our code and in that of okta-auth-js.
 */

/** Prototype's `Array.from` forgets the mapping function, and knows no iterators. */
export function arrayFrom<T, U>(
  items: Iterable<T> | ArrayLike<T>,
  map?: (item: T, index: number) => U,
): (T | U)[] {
  const iterable = typeof (items as Iterable<T>)[Symbol.iterator] === 'function'; // strings too
  // Spread, for what is not there counts as undefined.
  const array = [
    ...(iterable ? (items as Iterable<T>) : (Array.prototype.slice.call(items) as T[])),
  ];
  return map ? array.map((item, index) => map(item, index)) : array;
}

const EXTENDED = [Array, String, Number, Boolean].map(
  ({ prototype }) => prototype as { toJSON?: unknown },
);

/** With a `toJSON` on arrays or strings, JSON would hold them as text of JSON. */
export function stringify(...parameters: Parameters<typeof JSON.stringify>): string {
  const extended = EXTENDED.filter((prototype) => Object.hasOwn(prototype, 'toJSON'));
  const kept = extended.map((prototype) => Object.getOwnPropertyDescriptor(prototype, 'toJSON'));
  for (const prototype of extended) delete prototype.toJSON;
  try {
    return JSON.stringify(...parameters);
  } finally {
    extended.forEach((prototype, index) => {
      Object.defineProperty(prototype, 'toJSON', kept[index] ?? {});
    });
  }
}
