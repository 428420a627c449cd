import { expect } from '@open-wc/testing';
import { createEmulator, type Emulator, type EmulatorOptions } from '../../src/emulator/index.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import type { RegisteredDetail, RegistrationErrorDetail } from '../../src/host/events.js';
import {
  asksForWay,
  button,
  buttons,
  check,
  held,
  settle,
  submit,
  textOf,
  type,
  until,
  type Held,
} from './helpers.js';

export const ORIGIN = 'https://org.example';

export const ADA = { firstName: 'Ada', lastName: 'Lovelace', email: 'ada@example.com' };
export const PHONE = '+15551234567';

/** A request as the org saw it. */
export interface Seen {
  method: string;
  path: string;
  body: Record<string, unknown>;
}

export interface Org {
  readonly emulator: Emulator;
  readonly seen: Seen[];
  /** How often a path was asked for. */
  count(path: string): number;
  /** The bodies sent to a path, without the handle that all of them carry. */
  bodies(path: string): Record<string, unknown>[];
  /**
   * The next request to the path waits until it is let go.
   *
   * @param answer what it gets then; default: the org's answer
   */
  hold(path: string, answer?: Response): Held<undefined>;
  /** The next request to the path gets this in place of the org's answer. */
  once(path: string, answer: () => Response | Promise<Response>): void;
  /** The next request to the path arrives, but its answer is lost. */
  loseAnswer(path: string): void;
  close(): void;
}

type Handler = (request: Request) => Promise<Response>;

function bodyOf(text: string): Record<string, unknown> {
  if (text.startsWith('{')) return JSON.parse(text) as Record<string, unknown>;
  return Object.fromEntries(new URLSearchParams(text));
}

/** An Identity Engine inside the page: the requests that okta-auth-js makes end there. */
export function openOrg(options: EmulatorOptions = {}): Org {
  const emulator = createEmulator({ origin: ORIGIN, ...options });
  const seen: Seen[] = [];
  const handlers: [path: string, handle: Handler][] = [];
  const { fetch } = window;
  const next = (path: string, handle: Handler) => handlers.push([path, handle]);

  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { origin, pathname } = new URL(request.url);
    if (origin !== ORIGIN) return fetch(input, init);
    seen.push({
      method: request.method,
      path: pathname,
      body: bodyOf(await request.clone().text()),
    });
    const index = handlers.findIndex(([path]) => pathname.endsWith(path));
    if (index < 0) return emulator.fetch(request);
    return handlers.splice(index, 1)[0]![1](request);
  };

  return {
    emulator,
    seen,
    count: (path) => seen.filter((request) => request.path.endsWith(path)).length,
    bodies: (path) =>
      seen
        .filter((request) => request.path.endsWith(path))
        .map(({ body }) =>
          Object.fromEntries(Object.entries(body).filter(([name]) => name !== 'stateHandle')),
        ),
    hold(path, answer) {
      const release = held<undefined>();
      next(path, async (request) => {
        await release.promise;
        return answer ?? emulator.fetch(request);
      });
      return release;
    },
    once: (path, answer) => next(path, async () => answer()),
    loseAnswer: (path) =>
      next(path, async (request) => {
        await emulator.fetch(request);
        throw new TypeError('Failed to fetch');
      }),
    close() {
      window.fetch = fetch;
    },
  };
}

export type Properties = Partial<
  Pick<OktaRegister, 'authClient' | 'prefill' | 'successUrl' | 'signInUrl' | 'issuer' | 'clientId'>
>;

/** Puts a widget on the page. */
export function place(
  properties: Properties = {},
  { into = document.body, content = '' }: { into?: ParentNode; content?: string } = {},
): OktaRegister {
  const widget = document.createElement('okta-register');
  Object.assign(widget, {
    issuer: `${ORIGIN}/oauth2/default`,
    clientId: 'password-first',
    ...properties,
  });
  widget.innerHTML = content;
  into.append(widget);
  return widget;
}

export interface Events {
  all: CustomEvent[];
  /** Details by the event's name. */
  details<T = Record<string, unknown>>(name: string): T[];
}

/** What a widget tells the page. */
export function listen(target: EventTarget = document): Events {
  const all: CustomEvent[] = [];
  for (const name of ['step-change', 'registered', 'registration-error', 'registration-canceled']) {
    target.addEventListener(name, (event) => all.push(event as CustomEvent));
  }
  return {
    all,
    details: <T>(name: string) =>
      all.filter((event) => event.type === name).map((event) => event.detail as T),
  };
}

/** Waits for a title, which is the step on the screen, with nothing on its way. */
export async function titled(widget: OktaRegister, title: string): Promise<HTMLFormElement> {
  const shown = () => textOf(widget.querySelector('form h2'));
  await until(
    () => shown() === title && !widget.busy && widget.step?.id,
    `the step "${title}"`,
  ).catch((error: unknown) => {
    const alert = textOf(widget.querySelector('[role="alert"]'));
    throw new Error(`${String(error)} The screen says: ${shown()} ${alert}`);
  });
  return widget.querySelector('form')!;
}

/** Waits for a step that can be answered. */
export async function atStep(
  widget: OktaRegister,
  name: string,
  authenticator?: string,
): Promise<HTMLFormElement> {
  const isThere = () =>
    widget.step?.name === name &&
    (!authenticator || widget.step.authenticator?.key === authenticator) &&
    !widget.busy &&
    widget.querySelector('form h2');
  await until(isThere, `the step ${name}`).catch((error: unknown) => {
    throw new Error(`${String(error)} The screen says: ${shown(widget)}`);
  });
  return widget.querySelector('form')!;
}

/** The words on the screen. */
export const shown = (widget: OktaRegister): string => widget.innerText.replace(/\s+/g, ' ').trim();

/** Waits for failures, each the only one since the last: nothing turns for ever, and the box is not empty. */
export function failuresOf(events: Events) {
  let before = 0;
  return async (widget: OktaRegister, code: string): Promise<RegistrationErrorDetail> => {
    const failures = () =>
      events.details<RegistrationErrorDetail>('registration-error').slice(before);
    const progress = widget.shadowRoot!.querySelector<HTMLElement>('[part="progress"]');
    await until(() => failures().length && !widget.busy, `the failure ${code}`);
    await settle();
    expect(failures().map((failure) => failure.code)).to.deep.equal([code]);
    expect(widget.busy).to.equal(false);
    expect(progress?.hidden).to.equal(true);
    expect(widget.querySelector('form')!.innerText.trim()).not.to.equal('');
    const [failure] = failures();
    before += 1;
    return failure!;
  };
}

/** Waits until Ada is signed up, with her tokens. */
export async function welcomed(widget: OktaRegister, events: Events): Promise<void> {
  await titled(widget, 'You’re signed up');
  await until(() => events.details('registered').length);
  const claims = events
    .details<RegisteredDetail>('registered')
    .map(({ tokens }) => tokens.idToken?.claims);
  expect(claims).to.have.lengthOf(1);
  expect(claims[0]).to.include({ given_name: ADA.firstName, email: ADA.email });
}

export function fillProfile(within: ParentNode, profile: Record<string, string> = ADA): void {
  for (const [name, value] of Object.entries(profile)) type(within, `userProfile.${name}`, value);
}

/** Waits for the form of the org, fills it, and sends it. */
export async function sendProfile(
  widget: OktaRegister,
  email: string,
  title = 'Create account',
): Promise<void> {
  await titled(widget, title);
  type(widget, 'userProfile.firstName', 'Ada');
  type(widget, 'userProfile.lastName', 'Byron');
  type(widget, 'userProfile.email', email);
  await submit(widget);
}

export async function sendCode(widget: OktaRegister, code = ''): Promise<void> {
  type(widget, 'credentials.passcode', code);
  await submit(widget);
}

export async function sendPassword(
  widget: OktaRegister,
  password = 'Abcd1234!',
  title = 'Choose a password',
): Promise<void> {
  await titled(widget, title);
  type(widget, 'credentials.passcode', password);
  type(widget, 'confirm-password', password);
  await submit(widget);
}

/** Chooses from the list of authenticators. */
export async function choose(widget: OktaRegister, label: string): Promise<void> {
  const form = await titled(widget, 'Set up your sign-in');
  check(form, label);
  await submit(widget);
}

/** What the list of authenticators offers, in order. */
export const choices = (widget: OktaRegister): string[] =>
  Array.from(widget.querySelectorAll('.okta-register-option-label'), ({ childNodes }) =>
    Array.from(childNodes, (node) => (node instanceof Text ? node.data : ''))
      .join('')
      .trim(),
  );

/** A number, and the way to it. */
export async function sendPhone(
  widget: OktaRegister,
  number = PHONE,
  way: 'SMS' | 'Voice call' = 'SMS',
): Promise<void> {
  await atStep(widget, 'authenticator-enrollment-data', 'phone_number');
  type(widget, 'authenticator.phoneNumber', number);
  await submit(widget);
  await until(() => asksForWay(widget), 'the ways');
  check(widget, way);
  await submit(widget);
}

export async function press(widget: OktaRegister, label: string): Promise<void> {
  await until(() => buttons(widget).includes(label), `the button ${label}`);
  button(widget, label).click();
}
