import type { Browser, BrowserContext, Page } from '@playwright/test';
import { record, type TabRecord } from '../e2e/listen.js';
import { ADA } from '../e2e/visitor.js';
import type { Flow } from './flows.js';
import { look, type Sight } from './look.js';
import { type Try } from './plan.js';
import type { Site } from './site.js';

/** How long nothing may change before it counts as what there is to see, in looks. */
const STEADY = 6;
const BETWEEN_LOOKS = 40;
/** A try that stands still for so long, in milliseconds, will stand still for ever. */
const FOR_EVER = 30_000;
/** Longer than `request-timeout`, and than the pause between two polls. */
const TIME_OUT = 31_000;
const POLL = 5_000;

/** A tab of a new browser at the sign-up page. */
export class Session {
  readonly page: Page;
  readonly record: TabRecord;
  readonly uncaught: string[] = [];
  readonly #context: BrowserContext;
  readonly #site: Site;
  readonly #stalls: boolean;
  /** Faults that time has passed since. */
  #passed = 0;

  private constructor(page: Page, tab: TabRecord, site: Site, stalls: boolean) {
    this.page = page;
    this.record = tab;
    this.#context = page.context();
    this.#site = site;
    this.#stalls = stalls;
    page.on('pageerror', (error) => this.uncaught.push(String(error)));
  }

  static async open(
    browser: Browser,
    site: Site,
    flow: Flow,
    { target, fault }: Partial<Try>,
  ): Promise<Session> {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    const stalls = fault?.kind === 'stall';
    const session = new Session(page, await record(page), site, stalls);
    // Only where time has to pass faster than it does.
    if (stalls || target === 'poll') await page.clock.install();
    if (flow.hasPasskey) await plugInKey(page);
    let address = site.address;
    if (flow.invited) {
      site.emulator.invite(flow.app.clientId, ADA, { url: address });
      address = site.emulator.outbox.latest(ADA.email)?.link ?? address;
    }
    await page.goto(address, { waitUntil: 'commit' });
    return session;
  }

  /** What there is to see once everything has come to rest. */
  async settle(before: Sight | undefined, heardBefore: number): Promise<Sight> {
    let end = performance.now() + FOR_EVER;
    let last = '';
    let steady = 0;
    let waited = false;
    for (;;) {
      const sight = await look(this.page);
      const now = JSON.stringify(sight);
      steady = now === last ? steady + 1 : 0;
      last = now;
      const heard = this.record.heard.length > heardBefore;
      if (sight && steady >= STEADY && this.#rests(sight, before, heard || waited)) return sight;
      if (this.#stalls && this.#isStalled(steady, waited)) {
        waited = true;
        await this.page.clock.fastForward(TIME_OUT);
        end = performance.now() + FOR_EVER;
        steady = 0;
      }
      if (performance.now() > end) throw new Stuck(sight);
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
    }
  }

  /** Goes on with the clock until the org is polled. */
  async waitForPoll(): Promise<void> {
    const polls = () => this.#site.fault?.hits ?? 1;
    for (let i = 0; !polls() && i < 200; i++) {
      await this.page.clock.fastForward(POLL);
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
    }
  }

  close(): Promise<void> {
    return this.#context.close();
  }

  #rests(sight: Sight, before: Sight | undefined, heard: boolean): boolean {
    if (sight.busy || !sight.text) return false;
    if (sight.elsewhere) return !before?.elsewhere;
    if (!sight.defined) return (this.#site.fault?.hits ?? 0) > 0;
    if (heard) return true;
    // A first look has to wait for the org; after an answer something else is there.
    return before?.defined === true && JSON.stringify(before) !== JSON.stringify(sight);
  }

  /** Something new stalls, or what has stalled before is still waited for. */
  #isStalled(steady: number, waited: boolean): boolean {
    const hits = this.#site.fault?.hits ?? 0;
    const isNew = hits > this.#passed;
    this.#passed = hits;
    const awaited = hits > 0 && !waited && steady >= 2 * STEADY && !this.#site.underWay;
    return isNew || awaited;
  }
}

/** Nothing happens any more. */
export class Stuck extends Error {
  constructor(sight: Sight | undefined) {
    super(
      sight?.busy
        ? 'busy for longer than the time-out'
        : `nothing happens: ${sight?.step ?? 'no step'}, “${sight?.error ?? ''}”`,
    );
  }
}

async function plugInKey(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}
