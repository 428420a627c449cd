import { setTimeout as delay } from 'node:timers/promises';
import { enginesOf, type Tab } from '../engines/index.js';
import { contestants, type Contestant } from './contestants.js';
import { inTurn } from './measure.js';
import { prepare } from './prepare.js';
import { between, table } from './report.js';
import { serveContestants } from './server.js';
import { difference, interval } from './statistics.js';

/**
 * The first field in Chromium, Firefox and WebKit on this machine, with nothing slowed down, each
 * against the bare form in the same engine: `npm run bench:engines -- [ROUNDS]`.
 */
const ROUNDS = Number(process.argv[2] ?? 10);
const NAMES = ['static', 'okta-register-prerendered', 'okta-register'];

/** Notes when the first field can be seen: the other probe takes Chromium's protocol. */
const PROBE = `<script>
  const look = () => {
    const field = document.querySelector('form input:not([type="hidden"])');
    if (field?.getBoundingClientRect().height) {
      document.documentElement.dataset.field = performance.now();
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
</script>`;

const probed = (contestant: Contestant): Contestant => ({
  ...contestant,
  page: async (org) => {
    const { head, body } = await contestant.page(org);
    return { head: PROBE + head, body };
  },
});

/** Milliseconds until the first field of a page. */
async function firstField(tab: Tab, address: string): Promise<number> {
  await tab.goto(address);
  for (;;) {
    const field = await tab.run(() => document.documentElement.dataset['field']);
    if (field) return Number(field);
    await delay(50);
  }
}

prepare();
const measured = contestants.filter(({ name }) => NAMES.includes(name)).map(probed);
const server = await serveContestants(measured);
const rows: Record<string, string>[] = [];
for (const engine of enginesOf('chromium,firefox,webkit')) {
  const times = new Map(measured.map(({ name }) => [name, [] as number[]]));
  try {
    // The first round is the browser's own beginning.
    for (let round = -1; round < ROUNDS; round++) {
      for (const { name } of inTurn(measured, Math.max(0, round))) {
        const tab = await engine.open();
        const time = await firstField(tab, `${server.site}/${name}`);
        await tab.close();
        if (round >= 0) times.get(name)?.push(time);
      }
    }
  } finally {
    await engine.close();
  }
  const bare = times.get('static') ?? [];
  for (const { name, label } of measured) {
    const own = times.get(name) ?? [];
    rows.push({
      '': engine.name,
      page: label,
      'first field': between(interval(own), ' ms'),
      'of the static form’s': between(interval(own.map((time, i) => time / (bare[i] ?? NaN))), '×'),
      'later by': between(difference(bare, own), ' ms'),
    });
  }
}
await server.close();
table(rows);
console.log(`${String(ROUNDS)} rounds, 95 % intervals.`);
