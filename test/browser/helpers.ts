import { ContextProvider } from '@lit/context';
import { LitElement } from 'lit';
import type { Tokens } from '@okta/okta-auth-js/idx';
import { adoptAllStyles } from '../../src/styles/keep-looks.js';
import type { Client, Page, Registered } from '../../src/okta/client.js';
import type { Failure } from '../../src/idx/failure.js';
import { Flow, type FlowEnvironment } from '../../src/flow/flow.js';
import { read } from '../../src/idx/read.js';
import type { Action, Step } from '../../src/idx/step.js';
import type { JsonObject, WirePage } from '../../src/idx/wire.js';
import { loadBehaviors } from '../../src/steps/controllers.js';
import { flowContext } from '../../src/steps/context.js';
import { kindOf } from '../../src/steps/kinds.js';
import type { StepElement } from '../../src/steps/step-element.js';

// --- promises that the test settles ---------------------------------------------------------------

/** A promise that the test settles when it is time. */
export interface Held<T> {
  promise: Promise<T>;
  resolve(value: T): void;
  reject(reason: unknown): void;
}

export function held<T>(): Held<T> {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

const realSetTimeout = globalThis.setTimeout.bind(globalThis);
const realNow = Date.now.bind(Date);

/** Lets everything run that can run now: microtasks, and a few turns of the event loop. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await new Promise((done) => realSetTimeout(done, 0));
}

/** Waits, by the real clock, until a condition holds. */
export async function until(
  condition: () => unknown,
  what = String(condition),
  milliseconds = 5000,
): Promise<void> {
  const end = realNow() + milliseconds;
  while (!condition()) {
    if (realNow() > end) throw new Error(`Never came true: ${what}`);
    await new Promise((done) => realSetTimeout(done, 5));
  }
}

// --- a clock that the test moves --------------------------------------------------------------------

export interface Clock {
  /** Moves the time and runs what falls due on the way, in order. */
  tick(milliseconds: number): Promise<void>;
  /** How many timers wait. */
  readonly pending: number;
  restore(): void;
}

/** Stops the time; promises and events go on. */
export function stopClock(): Clock {
  const { setTimeout, clearTimeout, setInterval, clearInterval } = globalThis;
  const { now } = Date;
  interface Timer {
    at: number;
    every?: number;
    run: () => void;
  }
  const timers = new Map<number, Timer>();
  let time = now();
  let last = 1_000_000;
  const add = (run: unknown, wait = 0, repeat = false): number => {
    timers.set(++last, {
      at: time + wait,
      run: run as () => void,
      ...(repeat && { every: wait }),
    });
    return last;
  };
  const remove = (id: unknown) => {
    timers.delete(id as number);
  };
  Object.assign(globalThis, {
    setTimeout: (run: unknown, wait?: number) => add(run, wait),
    setInterval: (run: unknown, wait?: number) => add(run, wait, true),
    clearTimeout: remove,
    clearInterval: remove,
  });
  Date.now = () => time;
  return {
    get pending() {
      return timers.size;
    },
    async tick(milliseconds) {
      const end = time + milliseconds;
      await settle();
      for (;;) {
        const due = [...timers].filter(([, { at }]) => at <= end).sort((a, b) => a[1].at - b[1].at);
        const [next] = due;
        if (!next) break;
        const [id, timer] = next;
        time = timer.at;
        if (timer.every) timer.at += timer.every;
        else timers.delete(id);
        timer.run();
        await settle();
      }
      time = end;
    },
    restore() {
      Object.assign(globalThis, { setTimeout, clearTimeout, setInterval, clearInterval });
      Date.now = now;
    },
  };
}

// --- a client whose answers the test gives ----------------------------------------------------------

/** A request on its way. */
export interface Call {
  /** `open`, `redeem`, or what was run. */
  name: string;
  body?: JsonObject;
  /** The page that it was run on. */
  on?: Page;
  answer(response: WirePage, ok?: boolean): void;
  redeemed(tokens: Tokens): void;
  fail(reason: unknown): void;
}

export const TOKENS = { accessToken: { accessToken: 'secret' } } as unknown as Tokens;

/** As okta-auth-js throws when nothing could be reached. */
export const networkError = (): Error =>
  Object.assign(new Error('Failed to fetch'), { name: 'AuthApiError', errorSummary: '' });

export class ScriptedClient implements Client {
  readonly calls: Call[] = [];
  state: string | undefined = 'the-state';
  /** OAuth states that can be resumed; `undefined` is this tab's own. */
  saved = new Set<string | undefined>();
  forgotten = 0;
  readonly kept: Tokens[] = [];
  #claimed = 0;

  get names(): string[] {
    return this.calls.map(({ name }) => name);
  }

  /** The next request, once it has been made; fails when it is another one. */
  async called(name: string): Promise<Call> {
    await until(() => this.calls.length > this.#claimed, `${name} is asked for`);
    const call = this.calls[this.#claimed++]!;
    if (call.name !== name) throw new Error(`Expected ${name}, but ${call.name} was asked for.`);
    return call;
  }

  open(state?: string): Promise<Page> {
    return this.#call<Page>('open', state ? { state } : undefined);
  }

  knows(state?: string): boolean {
    return this.saved.has(state);
  }

  async redeem(interactionCode: string | undefined): Promise<Registered> {
    const body = { interactionCode: interactionCode ?? null };
    return { tokens: await this.#call<Tokens>('redeem', body) };
  }

  keep({ tokens }: Registered): void {
    if (tokens) this.kept.push(tokens);
  }

  forget(): void {
    this.forgotten++;
    this.saved.clear();
  }

  page(raw: WirePage, ok = true): Page {
    const page: Page = { raw, ok, run: (name, body) => this.#call<Page>(name, body, page) };
    return page;
  }

  #call<T extends Page | Tokens>(name: string, body?: JsonObject, on?: Page): Promise<T> {
    const { promise, resolve, reject } = held<Page | Tokens>();
    this.calls.push({
      name,
      body,
      on,
      answer: (response, ok) => resolve(this.page(response, ok)),
      redeemed: resolve,
      fail: reject,
    });
    return promise as Promise<T>;
  }
}

// --- a flow without an element ----------------------------------------------------------------------

class FlowHost extends LitElement {
  renders = 0;
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
  override render(): undefined {
    this.renders++;
    return undefined;
  }
}
customElements.define('flow-host', FlowHost);

export interface FlowSetUp {
  flow: Flow;
  host: FlowHost;
  client: ScriptedClient;
  /** What the page was told, e.g. `step enroll-profile` or `failed network-error`. */
  told: string[];
  failures: Failure[];
}

export interface FlowOptions {
  draft?: Step;
  connect?: () => Promise<Client>;
  load?: (step: Step) => Promise<unknown>;
  submitting?: FlowEnvironment['submitting'];
}

export function setUpFlow({ draft, connect, load, submitting }: FlowOptions = {}): FlowSetUp {
  const client = new ScriptedClient();
  const told: string[] = [];
  const failures: Failure[] = [];
  const host = document.createElement('flow-host') as FlowHost;
  const environment: FlowEnvironment = {
    connect: connect ?? (() => Promise.resolve(client)),
    load: load ?? (() => Promise.resolve()),
    draft: () => draft,
    callbackTaken: () => told.push('callback taken'),
    stepShown: ({ name }) => told.push(`step ${name}`),
    failed: (failure) => {
      failures.push(failure);
      told.push(`failed ${failure.code}`);
    },
    submitting: submitting ?? (() => Promise.resolve({})),
    registered: () => told.push('registered'),
    canceled: () => told.push('canceled'),
  };
  document.body.append(host);
  return { flow: new Flow(host, environment), host, client, told, failures };
}

/** A flow that shows a page. */
export async function flowAt(response: WirePage, options: FlowOptions = {}): Promise<FlowSetUp> {
  const setUp = setUpFlow(options);
  const started = setUp.flow.start();
  (await setUp.client.called('open')).answer(response);
  await started;
  setUp.told.length = 0;
  return setUp;
}

// --- a step without an element ----------------------------------------------------------------------

/** A flow that only writes down what the form sends. */
export class RecordedFlow {
  readonly sent: { name: string; body: JsonObject }[] = [];
  readonly acted: Action[] = [];
  readonly refused: string[] = [];
  readonly asked: string[] = [];
  /** What happens while an answer is on its way. */
  during: () => void | Promise<void> = () => undefined;

  ready(): Promise<boolean> {
    return Promise.resolve(true);
  }
  async run(
    name: string,
    body: JsonObject | ((given: JsonObject) => Promise<JsonObject>),
  ): Promise<void> {
    this.sent.push({ name, body: typeof body === 'function' ? await body({}) : body });
    await this.during();
  }
  async act(action: Action): Promise<void> {
    this.acted.push(action);
    await this.during();
  }
  refuse(message: string): void {
    this.refused.push(message);
  }
  retry(): void {
    this.asked.push('retry');
  }
  restart(): void {
    this.asked.push('restart');
  }
  resume(): void {
    this.asked.push('resume');
  }
}

export interface Drawn<T extends StepElement = StepElement> {
  element: T;
  flow: RecordedFlow;
  form: HTMLFormElement;
  /** Shows another answer in the same element, as the widget does with a refusal. */
  show(response: WirePage): Promise<void>;
}

/** Draws a response, or a step, with the element that is made for it. */
export async function draw<T extends StepElement = StepElement>(
  source: WirePage | Step,
  properties: Partial<StepElement> = {},
): Promise<Drawn<T>> {
  const step = 'fields' in source ? source : read(source);
  const kind = kindOf(step);
  const tag = `drawn-${kind.name}`;
  const [constructor] = await Promise.all([kind.load(), loadBehaviors(step)]);
  if (!customElements.get(tag)) customElements.define(tag, class extends constructor {});
  adoptAllStyles(document);
  const parent = document.createElement('main');
  const flow = new RecordedFlow();
  new ContextProvider(parent, { context: flowContext, initialValue: flow as unknown as Flow });
  const element = document.createElement(tag) as T;
  Object.assign(element, { step, ...properties });
  parent.append(element);
  document.body.append(parent);
  await element.updateComplete;
  return {
    element,
    flow,
    form: element.querySelector('form')!,
    async show(response) {
      // A refusal keeps the id of the form that was sent.
      element.step = { ...read(response), id: step.id };
      await element.updateComplete;
    },
  };
}

/** Takes everything off the page that a test has put there. */
export function clearPage(): void {
  document
    .querySelectorAll('body > main, body > flow-host, body > okta-register')
    .forEach((drawn) => {
      drawn.remove();
    });
  sessionStorage.clear();
  localStorage.clear();
}

// --- what a person does -------------------------------------------------------------------------------

export const control = <T extends HTMLElement = HTMLInputElement>(
  within: ParentNode,
  name: string,
): T => {
  const found = within.querySelector<T>(`[name="${name}"]`);
  if (!found) throw new Error(`There is no control named ${name}.`);
  return found;
};

export function type(within: ParentNode, name: string, value: string): HTMLInputElement {
  const input = control(within, name);
  input.focus();
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  return input;
}

export const buttons = (within: ParentNode): string[] =>
  Array.from(within.querySelectorAll('button'), (button) => textOf(button));

export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

export function button(within: ParentNode, label: string): HTMLButtonElement {
  const found = Array.from(within.querySelectorAll('button')).find((b) => textOf(b) === label);
  if (!found) throw new Error(`No button "${label}" among: ${buttons(within).join(', ')}`);
  return found;
}

/** Presses the submit button, as the Enter key does too. */
export async function submit(within: ParentNode): Promise<void> {
  within.querySelector<HTMLButtonElement>('button[type="submit"]')!.click();
  await settle();
}

/** The text that a screen reader reads after the control's name; fails on an id that is not there. */
export function descriptionOf(input: Element): string {
  const ids = (input.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
  return ids
    .map((id) => {
      const found = (input.getRootNode() as Document).getElementById(id);
      if (!found) throw new Error(`aria-describedby names ${id}, which is not on the page.`);
      return textOf(found);
    })
    .join(' ');
}

/** Ids that more than one element has. */
export function duplicateIds(): string[] {
  const ids = Array.from(document.querySelectorAll('[id]'), ({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

const named = (node: unknown): string =>
  node instanceof Element
    ? `<${node.localName}${node.id && ` id="${node.id}"`}> "${textOf(node).slice(0, 40)}"`
    : String(node);

/** One node and no other. Chai would print both with all that hangs on them, and never return. */
export function expectSame(actual: unknown, expected: unknown): void {
  if (actual !== expected) {
    throw new Error(`Expected ${named(expected)}, but it is ${named(actual)}.`);
  }
}
