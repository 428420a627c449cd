import type { Browser, Page } from 'playwright-core';
import type { Contestant, FlowStep } from './contestants.js';
import type { BenchServer } from './server.js';
import { bytesOf, scripts } from './traffic.js';
import { newVisitor, Visit, type Device } from './visit.js';

/** A whole sign-up; sizes in bytes on the wire. */
export interface SignUp {
  /** JavaScript that was asked for before the org's form was there, and in all. */
  scriptUntilProfile: number;
  script: number;
  /** Everything. */
  bytes: number;
  /** What was asked of the org, in order. */
  org: string[];
  /**
   * Milliseconds from the key that answers a step to the next one on the screen, without those in
   * which requests were under way, or nothing was left to do until the screen's next frame.
   */
  own: Record<string, number>;
}

let people = 0;

/** Signs somebody up by keyboard: profile, password, code of the email, no phone. */
export async function measureFlow(
  browser: Browser,
  device: Device,
  { name, flow = [] }: Contestant,
  server: BenchServer,
): Promise<SignUp> {
  // Requests are no part of what is measured here: they need not be slow.
  const { network, ...sameProcessor } = device;
  void network;
  const context = await newVisitor(browser, device);
  const visit = await Visit.open(context, sameProcessor);
  const { page, traffic } = visit;
  const person = {
    firstName: 'Ada',
    lastName: 'Lovelace',
    email: `ada${String(++people)}@example.com`,
    password: 'Fern and 7 windows',
    get code() {
      return server.emulator.outbox.latest(this.email)?.code ?? '';
    },
  };

  const field = visit.told('field');
  await visit.go(`${server.site}/${name}`);
  await field;
  const own: SignUp['own'] = {};
  for (const [index, step] of flow.entries()) {
    await fill(page, step, person);
    await traffic.quiet(300);
    const next = flow[index + 1];
    const shown = visit.told(next ? next.name : 'done');
    if (next) {
      await page.evaluate(([shows, called]) => bench.wait(shows, called), [
        next.shows,
        next.name,
      ] as const);
    }
    await page.keyboard.press('Enter');
    const { time, idle = 0 } = await shown;
    own[step.name] = (await timeWithoutRequests(page, time)) - idle;
  }
  await traffic.quiet(300);

  const { all } = traffic;
  const formThere = all.find(({ url }) => url.endsWith('/idp/idx/enroll'))?.end ?? 0;
  const result: SignUp = {
    scriptUntilProfile: bytesOf(scripts(all.filter(({ start }) => start < formThere))),
    script: bytesOf(scripts(all)),
    bytes: bytesOf(all),
    org: all
      .filter(({ url }) => url.startsWith(server.org))
      .map(({ method, url }) => `${method} ${new URL(url).pathname}`),
    own,
  };
  await context.close();
  return result;
}

/** Types what a step asks for; what sends it has the focus then. */
async function fill(
  page: Page,
  { type = {}, press }: FlowStep,
  person: Record<string, string>,
): Promise<void> {
  for (const [selector, what] of Object.entries(type)) {
    await page.locator(selector).focus();
    await page.keyboard.type(person[what] ?? '');
  }
  if (press) await page.locator(press).first().focus();
}

/** From the last answer until then. */
async function timeWithoutRequests(page: Page, end: number): Promise<number> {
  const start = await page.evaluate(() => bench.answered());
  const requests = await page.evaluate(() => bench.requests());
  let own = 0;
  let seen = start;
  for (const request of requests.sort((a, b) => a.start - b.start)) {
    if (request.end <= seen || request.start >= end) continue;
    own += Math.max(0, request.start - seen);
    seen = Math.min(request.end, end);
  }
  return own + Math.max(0, end - seen);
}
