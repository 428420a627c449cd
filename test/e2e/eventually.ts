import { setTimeout as sleep } from 'node:timers/promises';

/** Asserts again and again until it holds; fails with the last complaint. */
export async function eventually(
  holds: () => unknown,
  { within = 15_000 }: { within?: number } = {},
): Promise<void> {
  const end = Date.now() + within;
  for (;;) {
    try {
      await holds();
      return;
    } catch (complaint) {
      if (Date.now() > end) throw complaint;
    }
    await sleep(30);
  }
}
