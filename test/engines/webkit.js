import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { inPath } from '../chromium.js';
import { freePort } from '../free-port.js';

/** A screen that nobody sees. It says its number when it can be drawn on. */
async function startScreen() {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(screen.stdio[3], 'data');
  return { display: `:${String(number).trim()}`, stop: () => screen.kill() };
}

/** A command of W3C WebDriver. */
async function send(method, url, body = {}) {
  const response = await fetch(url, {
    method,
    ...(method === 'POST' && { body: JSON.stringify(body) }),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

async function startDriver(display) {
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    env: { ...process.env, DISPLAY: display },
    stdio: 'ignore',
  });
  const address = `http://127.0.0.1:${port}`;
  while (driver.exitCode === null) {
    if (await send('GET', `${address}/status`).catch(() => undefined)) break;
    await delay(50);
  }
  return { address, stop: () => driver.kill() };
}

async function start() {
  if (!inPath('Xvfb') || !inPath('WebKitWebDriver'))
    throw new Error(
      'There is no WebKit: install it (Debian: apt-get install webkit2gtk-driver xvfb).',
    );
  const screen = await startScreen();
  const driver = await startDriver(screen.display);
  const stop = () => {
    driver.stop();
    screen.stop();
  };
  // Whatever else ends the tests: neither ends by itself.
  process.once('exit', stop);
  return { address: driver.address, stop };
}

let started;

/** How WebDriver writes an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** A tab of a session. Commands go to the tab that was switched to last. */
function windowOf(session, handle) {
  const command = async (method, path, body) => {
    await send('POST', `${session}/window`, { handle });
    return send(method, session + path, body);
  };
  const run = (fn, ...args) =>
    command('POST', '/execute/sync', { script: `return (${fn})(...arguments)`, args });
  const elementOf = async (find, args) => {
    const found = await run(find, ...args);
    return `/element/${found[ELEMENT]}`;
  };
  return {
    goto: (url) => command('POST', '/url', { url }),
    reload: () => command('POST', '/refresh'),
    url: () => command('GET', '/url'),
    run,
    click: async (find, ...args) => command('POST', `${await elementOf(find, args)}/click`),
    type: async (text, find, ...args) =>
      command('POST', `${await elementOf(find, args)}/value`, { text }),
    async newTab() {
      const tab = await command('POST', '/window/new', { type: 'tab' });
      return windowOf(session, tab.handle);
    },
    // A command brings its tab to the front.
    front: () => command('GET', '/url'),
    close: () => send('DELETE', session),
  };
}

/** WebKitGTK, by WebDriver. Each window is a browser of its own, with nothing stored. */
export const webkit = {
  name: 'WebKit',
  async open() {
    const { address } = await (started ??= start());
    const { sessionId } = await send('POST', `${address}/session`, {
      capabilities: { alwaysMatch: {} },
    });
    const session = `${address}/session/${sessionId}`;
    await send('POST', `${session}/window/rect`, { width: 800, height: 700 });
    return windowOf(session, await send('GET', `${session}/window`));
  },
  async close() {
    (await started)?.stop();
    started = undefined;
  },
};
