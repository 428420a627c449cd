import { customAttributes, social } from '../../src/emulator/index.js';
import type { VisitOptions } from './visit.js';
import { ADA, PASSWORD, type Visitor } from './visitor.js';
import { withPolicy } from './own-app.js';

/** An org that asks for all that the form can draw, in a few steps. */
export const everyLook = (options: VisitOptions = {}): VisitOptions =>
  withPolicy(
    {
      profile: customAttributes.policy.profile,
      idps: social.policy.idps,
      required: [['okta_password'], ['okta_email']],
      optional: ['security_question', 'google_otp', 'phone_number'],
      direct: false,
      phoneMethods: ['sms', 'voice'],
      password: { ...customAttributes.policy.password },
    },
    options,
  );

/** What somebody does at a step, in this order. */
interface Answer {
  /** Values, by the names of their fields. */
  fill?: Record<string, string>;
  /** What is ticked, by the beginning of its label. */
  tick?: string[];
  /** The button that is pressed, by its text, or the one that sends the form. */
  press?: string | true;
}

/**
 * Runs in the page. A walk is about what is seen on its way, and not about keys and clicks: to do
 * each thing from outside would take longer than all else.
 */
function give(element: HTMLElement | SVGElement, { fill = {}, tick = [], press }: Answer): void {
  const the = (selector: string, begins = '') => {
    const found = Array.from(element.querySelectorAll<HTMLElement>(selector)).find(
      ({ textContent }) => textContent.replace(/\s+/g, ' ').trim().startsWith(begins),
    );
    if (!found) throw new Error(`There is no ${selector} ${begins}`);
    return found;
  };
  for (const [name, value] of Object.entries(fill)) {
    const control = the(`[name="${name}"]`) as HTMLInputElement;
    control.focus();
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }
  for (const begins of tick) {
    const { control } = the('label:has([type="radio"], [type="checkbox"])', begins) as {
      control?: HTMLElement | null;
    };
    control?.focus();
    if (!control?.matches(':checked')) control?.click();
  }
  if (press) (press === true ? the('[type="submit"]') : the('button', press)).click();
}

/** Goes through that sign-up as a person would, and stops at everything that looks different. */
export async function walk(visitor: Visitor, at: (name: string) => Promise<void>): Promise<void> {
  const { element, form } = visitor;
  const answer = (what: Answer) => element.evaluate(give, what);
  const choose = (label: string) => answer({ tick: [label], press: true });
  const fill = (values: Record<string, string>) => answer({ fill: values, press: true });
  const another = async () => {
    await answer({ press: 'Choose another method' });
    await visitor.expectStep('select-authenticator-enroll');
  };
  await visitor.expectStep('enroll-profile');
  await visitor.field('userProfile.age').waitFor();
  await at('profile');
  await answer({ press: true });
  await visitor.expectFailure('invalid-input');
  await at('profile, refused');
  const profile = Object.entries({ ...ADA, age: '36', countryCode: 'GB' });
  await answer({
    fill: Object.fromEntries(profile.map(([name, value]) => [`userProfile.${name}`, value])),
    tick: ['Team', 'I accept the terms'],
    press: true,
  });
  await visitor.expectStep('select-authenticator-enroll');
  await at('list');
  await answer({ press: true });
  await visitor.expectStep('enroll-authenticator', 'okta_password');
  await answer({ fill: { 'credentials.passcode': 'abcD' } });
  await form.locator('[data-met="true"]').first().waitFor();
  await at('password');
  await fill({ 'credentials.passcode': PASSWORD, 'confirm-password': PASSWORD });
  await visitor.expectStep('select-authenticator-enroll');
  await choose('Email');
  await visitor.expectStep('enroll-authenticator', 'okta_email');
  await at('code');
  await fill({ 'credentials.passcode': 'wrong' });
  await visitor.expectFailure('invalid-code');
  await fill({ 'credentials.passcode': visitor.latestCode() });
  await visitor.expectStep('select-authenticator-enroll');
  await at('optional list');
  await choose('Security Question');
  await visitor.expectStep('enroll-authenticator', 'security_question');
  await answer({ tick: ['Create my own'] });
  await at('nested fields');
  await another();
  await choose('Google Authenticator');
  await visitor.expectStep('enroll-authenticator', 'google_otp');
  await at('QR code');
  await another();
  await choose('Phone');
  await visitor.expectStep('authenticator-enrollment-data');
  await at('phone');
}
