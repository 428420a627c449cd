import { ContextProvider } from '@lit/context';
import { adoptAllStyles } from '../../src/styles/keep-looks.js';
import type { Flow } from '../../src/flow/flow.js';
import type { Fill } from '../../src/flow/request.js';
import type { Failure } from '../../src/idx/failure.js';
import { read } from '../../src/idx/read.js';
import type { Action, Step } from '../../src/idx/step.js';
import type { JsonObject, WireResponse } from '../../src/idx/wire.js';
import { write } from '../../src/idx/write.js';
import { flowContext } from '../../src/steps/context.js';
import { kindOf } from '../../src/steps/kinds.js';
import { loadStep } from '../../src/steps/load-step.js';
import type { StepElement } from '../../src/steps/step-element.js';

import { settle } from '../held.js';

// CI gives a test a second try (web-test-runner.config.js), and this is the only trace of the first.
afterEach(function () {
  const test = this.currentTest as (Mocha.Test & { currentRetry(): number }) | undefined;
  if (test?.currentRetry()) console.warn(`second try: ${test.fullTitle()}`);
});

// Debian's WebKitGTK has no passkeys: what the widget does with a browser's is tried with a stand-in.
if (!('PublicKeyCredential' in window)) {
  const PublicKeyCredential = function () {
    throw new TypeError('Illegal constructor');
  };
  Object.assign(window, { PublicKeyCredential });
}

// --- a step without an element ----------------------------------------------------------------------

/** A flow that only writes down what the form sends. */
export class RecordedFlow {
  readonly sent: { name: string; body: JsonObject }[] = [];
  readonly acted: Action[] = [];
  readonly refused: string[] = [];
  readonly asked: string[] = [];
  /** The step that is answered. */
  shown: (() => Step) | undefined;
  /** The org takes what is done. */
  takes = true;
  /** What happens while an answer is on its way. */
  during: () => void | Promise<void> = () => undefined;

  ready(): Promise<boolean> {
    return Promise.resolve(true);
  }
  async submit(fill: Fill): Promise<void> {
    const { name, fields } = this.shown!();
    this.sent.push({ name, body: write(fields, await fill()) });
    await this.during();
  }
  async act(action: Action): Promise<boolean> {
    this.acted.push(action);
    await this.during();
    return this.takes;
  }
  refuse(message: string): void {
    this.refused.push(message);
  }
  fail({ code }: Failure): void {
    this.asked.push(`fail ${code}`);
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

export { held, settle, until, type Held } from '../held.js';
export { stopClock, type Clock } from '../clock.js';

export interface Drawn<T extends StepElement = StepElement> {
  element: T;
  flow: RecordedFlow;
  form: HTMLFormElement;
  /** Shows another answer in the same element, as the widget does with a refusal. */
  show(response: WireResponse): Promise<void>;
}

/** Draws a response, or a step, with the element that is made for it. */
export async function draw<T extends StepElement = StepElement>(
  source: WireResponse | Step,
  properties: Partial<StepElement> = {},
): Promise<Drawn<T>> {
  const step = 'fields' in source ? source : read(source);
  const kind = kindOf(step);
  const tag = `drawn-${kind.name}`;
  const constructor = await loadStep(step);
  if (!customElements.get(tag)) customElements.define(tag, class extends constructor {});
  adoptAllStyles(document);
  const parent = document.createElement('main');
  const flow = new RecordedFlow();
  new ContextProvider(parent, { context: flowContext, initialValue: flow as unknown as Flow });
  const element = document.createElement(tag) as T;
  Object.assign(element, { step, ...properties });
  flow.shown = () => element.step;
  parent.append(element);
  document.body.append(parent);
  // What is drawn may ask to be drawn again.
  const drawn = async () => {
    while (!(await element.updateComplete));
  };
  await drawn();
  return {
    element,
    flow,
    form: element.querySelector('form')!,
    async show(response) {
      // A refusal keeps the id of the form that was sent.
      element.step = { ...read(response), id: step.id };
      await drawn();
    },
  };
}

/** Puts HTML into the page, of which no script is run. */
export function writeHtml(html: string, place = document.body): HTMLElement {
  const main = document.createElement('main');
  main.innerHTML = html;
  place.append(main);
  return main;
}

/** Takes everything off the page that a test has put there. */
export function clearPage(): void {
  document.querySelectorAll('body > main, body > okta-register').forEach((drawn) => {
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

/** The one control of this kind on the screen whose label begins so. */
export function labelled<Tag extends 'input' | 'select' = 'input'>(
  within: ParentNode,
  label: string,
  tag = 'input' as Tag,
): HTMLElementTagNameMap[Tag] {
  const found = Array.from(within.querySelectorAll(tag)).filter(({ labels }) =>
    Array.from(labels ?? []).some(
      (one) => one.getClientRects().length && textOf(one).startsWith(label),
    ),
  );
  if (found.length !== 1) throw new Error(`${String(found.length)} controls for "${label}".`);
  return found[0]!;
}

export function fill(input: HTMLInputElement, value: string): HTMLInputElement {
  input.focus();
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  return input;
}

export const type = (within: ParentNode, name: string, value: string): HTMLInputElement =>
  fill(control(within, name), value);

/** The radio button or checkbox whose label begins with this. */
export function option(within: ParentNode, label: string): HTMLInputElement {
  const found = Array.from(within.querySelectorAll('input')).find(({ labels }) =>
    Array.from(labels ?? []).some((one) => textOf(one).startsWith(label)),
  );
  if (!found) throw new Error(`There is no choice named ${label}.`);
  return found;
}

/** Chooses from a list, by value or by label. */
export function pick(within: ParentNode, name: string, choice: string): void {
  const select = control<HTMLSelectElement>(within, name);
  const found = Array.from(select.options).find(
    ({ value, label }) => value === choice || label === choice,
  );
  if (!found) throw new Error(`${name} has no option ${choice}.`);
  found.selected = true;
  for (const kind of ['input', 'change']) select.dispatchEvent(new Event(kind, { bubbles: true }));
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

/** A phone's number has been taken, for which its country may have had to be loaded; now the way is asked for. */
export function asksForWay(within: ParentNode): boolean {
  const way = within.querySelector('[name="authenticator.methodType"]');
  return way !== null && way.closest('[hidden]') === null;
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

/** The rules of the password that are met. */
export const metRules = (within: ParentNode): string[] =>
  Array.from(within.querySelectorAll('.okta-register-rules [data-met="true"]'), (rule) =>
    textOf(rule).replace(/ – done$/, ''),
  );

/** The errors that are on the screen at their fields. */
export const errorsIn = (within: ParentNode): string[] =>
  Array.from(within.querySelectorAll('.okta-register-error'))
    .filter((error) => error.getClientRects().length)
    .map(textOf);

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
