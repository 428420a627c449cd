import { expect } from '@open-wc/testing';
import { createEmulator, type Emulator, type EmulatorOptions } from '../../src/emulator/index.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import type { RegisteredDetail, RegistrationErrorDetail } from '../../src/host/events.js';
import {
  asksForWay,
  button,
  buttons,
  clearPage,
  held,
  option,
  settle,
  submit,
  textOf,
  type,
  until,
  type Held,
} from './helpers.js';

export const ORIGIN = 'https://org.example';

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
  /** How often it was answered. */
  answered(path: string): number;
  /** What was sent to a path, without the handle that all of it carries. */
  bodiesTo(path: string): Record<string, unknown>[];
  /**
   * The next request to the path waits until it is let go.
   *
   * @param answer what it gets then; default: the org's answer
   */
  hold(path: string, answer?: Response): Held<undefined>;
  /** The next request to the path gets this in place of the org's answer. */
  once(path: string, answer: (request: Request) => Response | Promise<Response>): void;
  /** The next request to the path arrives, but its answer is lost. */
  loseAnswer(path: string): void;
  /** Ends it. Who still waits for an answer gets none, and asks no other test's org. */
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
  const answered: string[] = [];
  const handlers: [path: string, handle: Handler][] = [];
  const { fetch } = window;
  let isOpen = true;
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
    const handle = handlers.splice(index, index < 0 ? 0 : 1)[0]?.[1] ?? emulator.fetch;
    const answer = await handle(request);
    if (!isOpen) return new Promise(() => undefined);
    answered.push(pathname);
    return answer;
  };

  return {
    emulator,
    seen,
    count: (path) => seen.filter((request) => request.path.endsWith(path)).length,
    answered: (path) => answered.filter((one) => one.endsWith(path)).length,
    bodiesTo: (path) =>
      seen
        .filter((request) => request.path.endsWith(path))
        .map(({ body: { stateHandle: _, ...rest } }) => rest),
    hold(path, answer) {
      const release = held<undefined>();
      next(path, async (request) => {
        await release.promise;
        return answer ?? emulator.fetch(request);
      });
      return release;
    },
    once: (path, answer) => next(path, async (request) => answer(request)),
    loseAnswer: (path) =>
      next(path, async (request) => {
        await emulator.fetch(request);
        throw new TypeError('Failed to fetch');
      }),
    close() {
      isOpen = false;
      window.fetch = fetch;
    },
  };
}

/**
 * For a suite: each of its tests leaves an empty page, and must have logged no error.
 *
 * @param end closes what the test has opened
 * @returns what is logged as an error; a test takes out what it expects
 */
export function endsClean(end: () => void): string[] {
  const errors: string[] = [];
  const { error } = console;
  beforeEach(() => {
    console.error = (...words: unknown[]) => errors.push(words.join(' '));
  });
  afterEach(async () => {
    clearPage();
    await settle();
    console.error = error;
    end();
    expect(errors.splice(0), 'errors on the console').to.deep.equal([]);
  });
  return errors;
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

export interface Heard {
  all: CustomEvent[];
  /** Details by the event's name. */
  details<T = Record<string, unknown>>(name: string): T[];
}

/** What a widget tells the page. */
export function listen(target: EventTarget = document): Heard {
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

/** Waits for the org's own form of the profile, which takes the place of the one drawn before it. */
export async function ownForm(
  widget: OktaRegister,
  org: Org,
  title = 'Create account',
): Promise<HTMLFormElement> {
  const begun = () => org.count('/interact');
  await until(() => begun() && org.answered('/idx/enroll') === begun(), 'the form of the org');
  await settle();
  return titled(widget, title);
}

/** Waits for a step of the org's, by its name, with nothing on its way. */
export async function atStep(
  widget: OktaRegister,
  name: string,
  authenticator?: string,
): Promise<HTMLFormElement> {
  const here = () => [widget.step?.name, authenticator && widget.step?.authenticator?.key].join();
  await until(
    () =>
      here() === [name, authenticator].join() &&
      !widget.busy &&
      widget.step?.id &&
      widget.querySelector('form h2'),
    `the step ${name} ${authenticator ?? ''}`,
  ).catch((error: unknown) => {
    throw new Error(`${String(error)} It is at ${here()}: ${textOf(widget)}`);
  });
  return widget.querySelector('form')!;
}

/** The words on the screen. */
export const shown = (widget: OktaRegister): string => widget.innerText.replace(/\s+/g, ' ').trim();

/** Waits until the page was told of these failures and of no other; nothing turns for ever then. */
export async function expectFailures(
  widget: OktaRegister,
  heard: Heard,
  ...codes: string[]
): Promise<RegistrationErrorDetail[]> {
  const failures = () => heard.details<RegistrationErrorDetail>('registration-error');
  const told = () => failures().map(({ code }) => code);
  await until(() => told().length >= codes.length && !widget.busy, `failures: ${codes.join()}`);
  await settle();
  expect(told()).to.deep.equal(codes);
  const progress = widget.shadowRoot!.querySelector<HTMLElement>('[part="progress"]');
  expect([widget.busy, progress?.hidden]).to.deep.equal([false, true]);
  expect(textOf(widget.querySelector('form'))).not.to.equal('');
  return failures();
}

/** Waits for the end of a sign-up: the account, with the name that was typed, told once. */
export async function signedUp(
  widget: OktaRegister,
  heard: Heard,
  name = 'Ada Byron',
): Promise<RegisteredDetail> {
  await titled(widget, 'You’re signed up');
  const told = () => heard.details<RegisteredDetail>('registered');
  await until(() => told().length, 'the event registered');
  await settle();
  const [detail] = told();
  expect(told()).to.have.lengthOf(1);
  expect(detail?.tokens.idToken?.claims.name).to.equal(name);
  return detail!;
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

/** Chooses from the list of authenticators, or of what else there is to choose. */
export async function choose(
  widget: OktaRegister,
  label: string,
  title = 'Set up your sign-in',
): Promise<void> {
  option(await titled(widget, title), label).click();
  await submit(widget);
}

/** A number, and the way to reach it. */
export async function sendPhone(
  widget: OktaRegister,
  number: string,
  way: 'SMS' | 'Voice call' = 'SMS',
): Promise<void> {
  await titled(widget, 'Add your phone');
  type(widget, 'authenticator.phoneNumber', number);
  await submit(widget);
  await until(() => asksForWay(widget), 'the ways');
  option(widget, way).click();
  await submit(widget);
}

/** The choices of a list of authenticators, in order. */
export const choices = (widget: OktaRegister): (string | undefined)[] =>
  Array.from(widget.querySelectorAll('.okta-register-option-label'), (label) =>
    label.firstChild?.nextSibling?.textContent?.trim(),
  );

export async function press(widget: OktaRegister, label: string): Promise<void> {
  await until(() => buttons(widget).includes(label), `the button ${label}`);
  button(widget, label).click();
}
