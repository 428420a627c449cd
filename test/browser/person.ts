import { expect } from '@open-wc/testing';
import type { OktaRegister } from '../../src/element/okta-register.js';
import type { RegistrationErrorDetail } from '../../src/host/events.js';
import { buttons, control, option, settle, submit, textOf, type, until } from './helpers.js';
import { atStep, listen, sendPassword, type Org } from './org.js';

export const PASSWORD = 'Fern and 7 windows';
export const ADA = { firstName: 'Ada', lastName: 'Lovelace', email: 'ada@example.com' };
export const PHONE = '+15551234567';
export const PASSCODE = 'credentials.passcode';

// --- what is on the screen ----------------------------------------------------------------------------

/** The error that stands under a field. */
export function errorOf(widget: OktaRegister, name: string): string {
  const input = control(widget, name);
  const ids = input.getAttribute('aria-describedby')?.split(' ') ?? [];
  const notes = ids.map((id) => (input.getRootNode() as Document).getElementById(id));
  return textOf(notes.find((note) => note?.classList.contains('okta-register-error')));
}

export const alertOf = (widget: OktaRegister): string =>
  textOf(widget.querySelector('[role="alert"]'));

/** Whatever happened: nothing turns for ever, and the box is not empty. */
export function expectIdle(widget: OktaRegister): void {
  expect(widget.busy).to.equal(false);
  expect(widget.querySelector('form')!.innerText.trim()).not.to.equal('');
  expect(widget.shadowRoot!.querySelector('[part="progress"]')!.getClientRects()).to.have.lengthOf(
    0,
  );
}

/** What was typed into the profile is still there. */
export function expectTyped(widget: OktaRegister, profile: Record<string, string> = ADA): void {
  for (const [attribute, value] of Object.entries(profile))
    expect(control(widget, `userProfile.${attribute}`).value).to.equal(value);
}

/** What a page is told, each failure asked for once. */
export function hear() {
  const { all, details } = listen(document.body);
  const failures = () => details<RegistrationErrorDetail>('registration-error');
  let known = 0;

  /** The one failure that the page was told of since the last time this was asked. */
  async function failed(widget: OktaRegister, code: string): Promise<RegistrationErrorDetail> {
    await until(
      () => failures().length > known && !widget.busy && widget.querySelector('form'),
      `the failure ${code}`,
    );
    await widget.updateComplete;
    const fresh = failures().slice(known);
    expect(fresh.map((failure) => failure.code)).to.deep.equal([code]);
    known += 1;
    expectIdle(widget);
    return fresh[0]!;
  }

  return {
    all,
    details,
    failures,
    failed,

    /** A failure is told in words, to those who see and to those who listen, and to the page once. */
    async alerted(widget: OktaRegister, code: string, words: RegExp): Promise<void> {
      expect((await failed(widget, code)).message).to.match(words);
      await until(() => words.test(alertOf(widget)), String(words));
    },

    /** The org's words stand at the field they are about, which has the focus and what was typed. */
    async refused(widget: OktaRegister, name: string, code: string, words: RegExp): Promise<void> {
      await failed(widget, code);
      const focused = () => document.activeElement?.getAttribute('name');
      await until(() => words.test(errorOf(widget, name)) && focused() === name, String(words));
      expect(control(widget, name).getAttribute('aria-invalid')).to.equal('true');
    },
  };
}

// --- what a person does -------------------------------------------------------------------------------

/** Types a profile, or some of it, as soon as there is a form. */
export async function fillProfile(
  widget: OktaRegister,
  profile: Record<string, string> = ADA,
): Promise<void> {
  await until(() => widget.querySelector('[name="userProfile.email"]'), 'the first form');
  for (const [attribute, value] of Object.entries(profile))
    type(widget, `userProfile.${attribute}`, value);
}

export async function register(
  widget: OktaRegister,
  profile: Record<string, string> = ADA,
): Promise<void> {
  await fillProfile(widget, profile);
  await submit(widget);
}

/** Chooses among radio buttons, by the beginning of what stands beside one. */
export async function check(widget: OktaRegister, label: string): Promise<void> {
  option(widget, label).click();
  await submit(widget);
}

export async function enterPassword(
  widget: OktaRegister,
  password = PASSWORD,
  again = password,
): Promise<void> {
  type(widget, PASSCODE, password);
  type(widget, 'confirm-password', again);
  await submit(widget);
}

/** Password first, where it is chosen. */
export async function toPassword(widget: OktaRegister): Promise<void> {
  await register(widget);
  await atStep(widget, 'select-authenticator-enroll');
  await check(widget, 'Password');
  await atStep(widget, 'enroll-authenticator', 'okta_password');
}

/** Password first, at the list of e-mail and phone. */
export async function toList(widget: OktaRegister): Promise<void> {
  await toPassword(widget);
  await sendPassword(widget, PASSWORD);
  await atStep(widget, 'select-authenticator-enroll');
}

/** Password first, where the code of the e-mail is waited for. */
export async function toCode(widget: OktaRegister): Promise<void> {
  await toList(widget);
  await check(widget, 'Email');
  await atStep(widget, 'enroll-authenticator', 'okta_email');
}

// --- what happens elsewhere ---------------------------------------------------------------------------

/** The newest code that the org sent. */
export function latestCode(
  { emulator }: Org,
  to: string = ADA.email,
  kind?: 'email' | 'sms' | 'voice',
): string {
  const code = emulator.outbox.latest(to, kind)?.code;
  if (!code) throw new Error(`There is no code for ${to} in the outbox.`);
  return code;
}

/**
 * What somebody does who leaves for a provider: answers there, and comes back to this address. The
 * widget is taken off; the next one finds what they have brought.
 *
 * @param label the provider's name, as its button tells it
 */
export async function atProvider(
  { emulator }: Org,
  widget: OktaRegister,
  label: string,
  answers: Record<string, string>,
): Promise<void> {
  const name = `Continue with ${label}`;
  await until(() => buttons(widget).includes(name), name);
  const ways = widget.step!.actions.filter(({ rel }) => rel === 'redirect');
  const labels = buttons(widget).filter((text) => text.startsWith('Continue with'));
  const { href } = ways[labels.indexOf(name)]!;
  const html = await (await emulator.fetch(new Request(href!))).text();
  const form = new DOMParser().parseFromString(html, 'text/html').querySelector('form')!;
  const body = new URLSearchParams();
  for (const { name: key, value } of form.querySelectorAll('input')) body.set(key, value);
  for (const [key, value] of Object.entries({ decision: 'approve', ...answers })) {
    body.set(key, value);
  }
  const to = new URL(form.getAttribute('action')!, href);
  const { status, headers } = await emulator.fetch(new Request(to, { method: 'POST', body }));
  expect(status).to.equal(303);
  const back = new URL(headers.get('location')!);
  expect(back.origin + back.pathname).to.equal(location.origin + location.pathname);
  widget.remove();
  await settle();
  history.replaceState(null, '', back);
}
