import type { TabRecord } from '../e2e/listen.js';
import { ADA } from '../e2e/visitor.js';
import type { Sight } from './look.js';
import { wayOn, type Person } from './person.js';
import type { Site } from './site.js';

/** Requests that may be sent again: they only ask. */
const SAFE = /\/(introspect|interact|poll|keys|\.well-known\/[\w-]+)$|\/idx\/enroll$/;

/** How much had been heard and sent when the person did the last thing. */
export interface Since {
  heard: number;
  sent: number;
}

/** What does not hold of what is seen now, and of what was heard and sent since the last answer. */
export function brokenIn(
  sight: Sight,
  { heard, sent }: TabRecord,
  since: Since,
  { typed }: Person,
): string[] {
  if (sight.elsewhere) return [];
  const broken: string[] = [];
  const check = (holds: boolean, what: string) => void (holds || broken.push(what));
  check(sight.text !== '' && sight.height > 0, 'the box is empty');

  const failures = heard.slice(since.heard).filter(({ type }) => type === 'registration-error');
  const told = failures.map(({ detail }) => String(detail['code'])).join(', ');
  if (sight.error || sight.step === 'sign-in') {
    check(
      failures.length === 1,
      `one failure is shown, “${sight.error}”, and told: ${told || 'none'}`,
    );
    const canGoOn = wayOn(sight) !== undefined || sight.submits || sight.links.length > 0;
    check(canGoOn || sight.buttons.length > 0, `nothing can be done about “${sight.error}”`);
  } else check(!failures.length, `no failure is shown, and told: ${told}`);
  for (const { detail } of failures) {
    check(
      sight.text.includes(String(detail['message'])),
      `“${String(detail['message'])}” is not shown`,
    );
  }

  const unsafe = sent.slice(since.sent).filter(({ path }) => !SAFE.test(path));
  const all = unsafe.map(({ path, body }) => `${path} ${body}`);
  const twice = unsafe.filter(({ path, body }, i) => all.indexOf(`${path} ${body}`) !== i);
  check(!twice.length, `sent again by itself: ${twice.map(({ path }) => path).join(', ')}`);

  for (const [name, value] of Object.entries(typed)) {
    const now = sight.fields[name];
    check(
      now === undefined || now.replace(/\s/g, '') === value,
      `lost what was typed: ${name} “${now}”`,
    );
  }
  return broken;
}

/** How it has ended, if it has. */
export function endOf(
  { step, links }: Sight,
  { heard }: TabRecord,
  site: Site,
): string | undefined {
  if (step === 'success' && heard.some(({ type }) => type === 'registered')) return 'registered';
  // The account is there, and its tokens are not to be had.
  const isThere = site.emulator.users.find(ADA.email) ?? site.emulator.users.size === 1;
  const canSignIn = links.some((label) => label === 'Sign in');
  return (step === 'sign-in' || step === 'terminal') && isThere && canSignIn
    ? 'told to sign in'
    : undefined;
}

/** What does not hold of the whole sign-up. */
export function brokenAtEnd(site: Site, tab: TabRecord, uncaught: string[]): string[] {
  const registered = tab.heard.filter(({ type }) => type === 'registered').length;
  return [
    ...uncaught.map((error) => `uncaught: ${error}`),
    ...(site.emulator.users.size > 1 ? [`${String(site.emulator.users.size)} accounts`] : []),
    ...(site.exchanged > 1 ? [`${String(site.exchanged)} codes exchanged`] : []),
    ...(registered > 1 ? [`registered ${String(registered)} times`] : []),
  ];
}
