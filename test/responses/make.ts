/**
 * Makes the responses in `made/`: whatever the emulator can say, one response a file. They are the
 * same every time: the clock stands still, and nothing is random.
 *
 *     npx tsx test/responses/make.ts
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { createEmulator, type Emulator } from '../../src/emulator/index.js';
import { seededBytes } from '../../src/emulator/random.js';
import type { Page } from '../../src/emulator/wire.js';
import { Run, serve } from '../emulator/helpers.js';
import { QR_HREF } from '../responses.js';
import { scenarios } from './scenarios.js';
import { EMAIL, type Scenario, type Stage } from './stage.js';

const FOLDER = new URL('made/', import.meta.url);
const START = Date.UTC(2030, 0, 1);

let random = seededBytes(0);

Object.defineProperty(crypto, 'getRandomValues', {
  value: <T extends ArrayBufferView>(array: T): T => {
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    bytes.set(random(bytes.length));
    return array;
  },
});

const pages = new Map<string, Page>();
function save(name: string, page: Page): void {
  if (pages.has(name)) throw new Error(`${name} is made twice.`);
  const copy = structuredClone(page);
  // A real QR code is long, and its secret is random by another source.
  const data = copy.currentAuthenticator?.value.contextualData as Record<string, unknown>;
  if (data?.['qrcode']) data['qrcode'] = { method: 'embedded', href: QR_HREF, type: 'image/gif' };
  if (data?.['sharedSecret']) data['sharedSecret'] = 'ABCDEFGHIJKLMNOP';
  pages.set(name, copy);
}

function codeSentTo(emulator: Emulator, to: string): string {
  const code = emulator.outbox.latest(to)?.code;
  if (!code) throw new Error(`No code was sent to ${to}.`);
  return code;
}

/** Plays one scenario at an org of its own, so that none depends on what comes before it. */
async function play({ app, play: run }: Scenario): Promise<void> {
  random = seededBytes(1);
  let time = START;
  const emulator = createEmulator({
    apps: [app],
    now: () => time,
    origin: 'https://example.okta.com',
  });
  const server = await serve(emulator);
  const begin = () => new Run(server.origin, app.clientId);
  const stage: Stage = {
    emulator,
    save,
    begin,
    start: () => begin().start(),
    codeFor: (to = EMAIL) => codeSentTo(emulator, to),
    wait: (milliseconds) => {
      time += milliseconds;
    },
    phoneIsSetUp: async (stateHandle) => {
      const body = JSON.stringify({ stateHandle });
      await fetch(`${server.origin}/emulator/okta-verify`, { method: 'POST', body });
    },
  };
  try {
    await run(stage);
  } finally {
    await server.close();
  }
}

for (const scenario of scenarios) await play(scenario);

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
const options = { ...(await resolveConfig(FOLDER.pathname)), parser: 'json' };
for (const [name, page] of pages) {
  writeFileSync(new URL(`${name}.json`, FOLDER), await format(JSON.stringify(page), options));
}
console.log(`${String(pages.size)} responses`);
