import type { Browser } from '@playwright/test';
import { FLOWS } from './flows.js';
import { brokenAtEnd, brokenIn, endOf } from './invariants.js';
import type { Sight } from './look.js';
import { Person, wayOn } from './person.js';
import { isForGood, type Asked, type Try } from './plan.js';
import { Session } from './session.js';
import { openSite } from './site.js';

/** More than any sign-up takes, with every message on the way. */
const MOST_ANSWERS = 40;
/** How often a message is answered before what causes it goes away. */
const PATIENCE = 2;

/** How a try went. */
export interface Outcome {
  /** What did not hold; nothing when all did. */
  broken: string[];
  /** What was seen and done, in order. */
  trail: string[];
  asked: Asked;
}

/** Signs somebody up from the beginning to the end, with one fault or without. */
export async function run(
  browser: Browser,
  given: Partial<Try> & { flow: string },
): Promise<Outcome> {
  const flow = FLOWS.find(({ name }) => name === given.flow);
  if (!flow) throw new Error(`There is no flow ${given.flow}.`);
  const site = await openSite(flow, given);
  const session = await Session.open(browser, site, flow, given);
  const { record: tab, page } = session;
  const person = new Person(page, site, flow);
  const broken: string[] = [];
  const trail: string[] = [];
  let polls = false;
  try {
    let before: Sight | undefined;
    let since = { heard: 0, sent: 0 };
    let messages = 0;
    let end: string | undefined;
    for (let i = 0; !end; i++) {
      const sight = await session.settle(before, since.heard);
      trail.push(`sees ${describe(sight)}`);
      broken.push(
        ...brokenIn(sight, tab, since, person).map((what) => `${describe(sight)}: ${what}`),
      );
      end = endOf(sight, tab, site);
      if (end || i === MOST_ANSWERS) break;
      since = { heard: tab.heard.length, sent: tab.sent.length };
      if (sight.authenticator === 'okta_email') polls = true;
      if (given.target === 'poll' && sight.authenticator === 'okta_email' && !site.fault?.hits) {
        await session.waitForPoll();
      }
      const stands = wayOn(sight) !== undefined || !sight.defined;
      if (given.fault && isForGood(given.fault) && stands && (messages += 1) > PATIENCE) {
        site.fault?.clear();
      }
      before = sight;
      trail.push(await person.act(sight));
    }
    if (!end) broken.push('it does not end');
    // Its code is spent by the time that the flaw is seen: there are no other tokens to be had.
    const flawed = given.fault?.kind === 'flawed-id-token';
    if (flawed && end === 'registered') broken.push('registered with a flawed ID token');
    if (given.fault && !site.fault?.hits) broken.push('the fault has hit nothing');
  } catch (error) {
    broken.push(error instanceof Error ? error.message.split('\n')[0]! : String(error));
  }
  broken.push(...brokenAtEnd(site, tab, session.uncaught));
  await session.close();
  await site.close();
  const { requests, files } = site;
  const asked = { flow: flow.name, requests, files: [...files].sort(), polls };
  return { broken: [...new Set(broken)], trail, asked };
}

const describe = ({ elsewhere, defined, step, authenticator, error }: Sight): string => {
  if (elsewhere) return 'the page of a provider';
  if (!defined) return 'what stands between the tags';
  return [step, authenticator, error && `“${error}”`].filter(Boolean).join(' ');
};
