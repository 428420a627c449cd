import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { Traffic } from './traffic.js';

/** What a page is visited with. */
export interface Device {
  name: 'fast' | 'slow';
  description: string;
  viewport: { width: number; height: number };
  /** How many times slower the processor is. */
  cpu: number;
  network?: { latency: number; downloadThroughput: number; uploadThroughput: number };
}

const bytesPerSecond = (kilobits: number) => (kilobits * 1000) / 8;

export const devices: Device[] = [
  {
    name: 'fast',
    description: 'this machine, no network to speak of',
    viewport: { width: 1280, height: 900 },
    cpu: 1,
  },
  {
    name: 'slow',
    description:
      'a phone: processor 4 times slower, 150 ms latency, 1.6 Mbit/s down, 750 kbit/s up',
    viewport: { width: 390, height: 844 },
    cpu: 4,
    network: {
      latency: 150,
      downloadThroughput: bytesPerSecond(1600),
      uploadThroughput: bytesPerSecond(750),
    },
  },
];

/** A browser with an empty cache. */
export async function newVisitor(browser: Browser, { viewport }: Device): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport });
  await context.addInitScript({ path: fileURLToPath(new URL('probe.js', import.meta.url)) });
  return context;
}

/** What the probe calls out of the page; times are milliseconds since the navigation began. */
interface Told {
  name: string;
  time: number;
  /** The part of it in which the page was ready and the screen's next frame was not due yet. */
  idle?: number;
}

const PATIENCE = 60_000;

/** One page in a tab, with everything that is measured of it from outside. */
export class Visit {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly traffic: Traffic;
  readonly #told = new Map<string, (told: Told) => void>();
  readonly #errors: string[] = [];

  private constructor(page: Page, cdp: CDPSession) {
    this.page = page;
    this.cdp = cdp;
    this.traffic = new Traffic(cdp);
    page.setDefaultTimeout(PATIENCE);
    page.on('pageerror', (error) => this.#errors.push(error.message));
    cdp.on('Runtime.bindingCalled', ({ payload }) => {
      const told = JSON.parse(payload) as Told;
      this.#told.get(told.name)?.(told);
    });
  }

  static async open(context: BrowserContext, { cpu, network }: Device): Promise<Visit> {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const visit = new Visit(page, cdp);
    await cdp.send('Runtime.enable');
    await cdp.send('Runtime.addBinding', { name: 'benchTell' });
    await cdp.send('Network.enable');
    if (network) {
      await cdp.send('Network.emulateNetworkConditions', { offline: false, ...network });
    }
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    return visit;
  }

  async go(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'commit' });
  }

  /** What the probe tells of this. To be called before it can happen. */
  async told(name: string): Promise<Told> {
    let timer: NodeJS.Timeout | undefined;
    const told = await new Promise<Told>((resolve, reject) => {
      this.#told.set(name, resolve);
      timer = setTimeout(() => {
        const where = `${this.page.url()}: ${this.#errors.join('; ') || 'no errors'}`;
        reject(new Error(`Waited in vain for "${name}" at ${where}`));
      }, PATIENCE);
    });
    clearTimeout(timer);
    return told;
  }
}

/** What probe.js gives the page. */
export interface Probe {
  wait(selector: string, name: string): void;
  firstField(): HTMLInputElement | undefined;
  longTasks(): { start: number; duration: number }[];
  shift(): number;
  answered(): number;
  requests(): { start: number; end: number }[];
}

declare global {
  /** Only in the pages of the benchmark. */
  var bench: Probe;
}
