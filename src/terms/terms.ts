import { html, nothing } from 'lit';
import type { FieldController, FieldHost } from '../fields/controllers/controller.js';
import type { ValidatedElement } from '../fields/validate.js';
import { tellOwner } from '../host/report.js';
import { attributeOf } from '../idx/given-values.js';
import type { Field } from '../idx/step.js';
import { hasTerms, marksOf, type TermsMark } from './place-terms.js';

/** The error's place among those of the fields. */
const TERMS = 'terms';

/**
 * The site's terms, above the button that sends the profile: the site's own nodes, with the site's
 * own checkbox or, where it has none, with one of the widget's.
 */
export class Terms implements FieldController {
  readonly #host: FieldHost;
  /** What is in the form, to notice when the site takes it away. */
  #placed: ReadonlySet<Element> = new Set();
  /** The widget's own checkbox is drawn. Then it stays, for the site's nodes are inside its label. */
  #own = false;
  #wrong: ValidatedElement | undefined;
  #unmark: (() => void) | undefined;

  constructor(host: FieldHost) {
    this.#host = host;
    if (host.widget) forgive(host.widget);
  }

  /** The attribute that the terms stand for is not asked for beside them. */
  draw(field: Field): unknown {
    const stands = this.#standsFor(field) && this.#hasTerms && !field.messages.length;
    return stands ? nothing : undefined;
  }

  drawTerms(): unknown {
    const { errors } = this.#host;
    const asks = this.#requires || this.#attribute !== null;
    this.#own ||= asks && this.#hasTerms && !this.#host.widget?.querySelector(BOX);
    const own = html`<label class="okta-register-check"
      ><input
        type="checkbox"
        class="okta-register-tick"
        name=${TERMS}
        ?required=${this.#requires} /><span></span
    ></label>`;
    const error = html`<p class="okta-register-error" id=${this.#errorId}>${errors.get(TERMS)}</p>`;
    return html`${this.#own ? own : nothing} ${errors.has(TERMS) ? error : nothing}`;
  }

  hostUpdated(): void {
    const { form } = this.#host;
    if (this.#own && form) {
      const all = form.querySelectorAll('.okta-register-terms > [slot=terms]');
      form.querySelector(':scope > .okta-register-check > span')?.append(...all);
    }
    this.#followSite();
    this.#markWrong();
    if (this.#requires && !this.#hasTerms) {
      tellOwner('require-terms needs the words to be agreed to: a child with slot="terms".');
    }
  }

  check(_: HTMLFormElement, errors: Map<string, string>): void {
    const { words } = this.#host;
    this.#wrong = undefined;
    for (const control of this.#controls) {
      // Said at the terms, or nowhere: no field of the step is drawn for it.
      const said = errors.get(control.name);
      errors.delete(control.name);
      const missing = control === this.#box && this.#requires && !(control as Tick).checked;
      if (this.#wrong || (control.validity.valid && !missing)) continue;
      this.#wrong = control;
      errors.set(
        TERMS,
        control.type === 'checkbox' ? words.errors.terms : (said ?? words.errors.required),
      );
    }
  }

  /** Says that, or when, they were agreed to. */
  prepare(data: FormData): void {
    const field = this.#host.step.fields.find((candidate) => this.#standsFor(candidate));
    // One that is drawn after all is answered like any other.
    if (!field || field.messages.length || !this.#box?.checked) return;
    data.set(field.name, field.type === 'boolean' ? 'true' : new Date().toISOString());
  }

  #standsFor(field: Field): boolean {
    const { type, options } = field;
    return (
      this.#attribute !== null &&
      attributeOf(field) === this.#attribute &&
      (type === 'boolean' || (type === 'string' && !options.length))
    );
  }

  get #hasTerms(): boolean {
    const { widget } = this.#host;
    return widget !== null && hasTerms(widget);
  }

  get #requires(): boolean {
    return this.#host.widget?.hasAttribute('require-terms') ?? false;
  }

  get #attribute(): string | null {
    return this.#host.widget?.getAttribute('terms-attribute') ?? null;
  }

  get #errorId(): string {
    return this.#host.scopedId('terms-error');
  }

  get #controls(): ValidatedElement[] {
    const { form } = this.#host;
    return Array.from(
      form?.querySelectorAll<ValidatedElement>(
        ':is(.okta-register-terms, form > .okta-register-check) :is(input, select, textarea)',
      ) ?? [],
    );
  }

  /** The checkbox by which they are agreed to. */
  get #box(): Tick | undefined {
    const ticks = this.#controls.filter(({ type }) => type === 'checkbox') as Tick[];
    return ticks.find(({ required }) => required) ?? ticks[0];
  }

  /** What the site has taken away from where it was is gone from the form too. */
  #followSite(): void {
    const { widget } = this.#host;
    const now = new Map<Element, TermsMark>();
    for (const mark of widget ? marksOf(widget) : []) {
      if (!mark.terms) continue;
      now.get(mark.terms)?.remove(); // the site had taken it back, to put it elsewhere
      now.set(mark.terms, mark);
    }
    for (const terms of this.#placed) if (!now.has(terms)) terms.remove();
    this.#placed = new Set(now.keys());
  }

  /** The site's own control says what is wrong with it as the widget's do. */
  #markWrong(): void {
    this.#unmark?.();
    this.#unmark = undefined;
    const control = this.#wrong;
    if (!control || !this.#host.errors.has(TERMS)) return;
    const before = control.getAttribute('aria-describedby');
    control.setAttribute('aria-invalid', 'true');
    control.setAttribute('aria-describedby', before ? `${before} ${this.#errorId}` : this.#errorId);
    this.#unmark = () => {
      control.removeAttribute('aria-invalid');
      if (before === null) control.removeAttribute('aria-describedby');
      else control.setAttribute('aria-describedby', before);
    };
  }
}

type Tick = HTMLInputElement;

const BOX = '[slot=terms] input[type=checkbox],input[type=checkbox][slot=terms]';

const forgiving = new WeakSet<Element>();

/**
 * Frameworks remove what they have drawn from the parent that they know, and put other nodes before
 * it; there the terms are not, while they are in the form.
 */
function forgive(host: HTMLElement): void {
  if (forgiving.has(host)) return;
  forgiving.add(host);
  const { removeChild, insertBefore } = host;
  const markOf = (node: Node | null) => marksOf(host).find(({ terms }) => terms === node);
  host.removeChild = <T extends Node>(child: T): T => {
    const mark = markOf(child);
    mark?.replaceWith(child);
    return removeChild.call(host, child) as T;
  };
  host.insertBefore = <T extends Node>(node: T, before: Node | null): T =>
    insertBefore.call(host, node, markOf(before) ?? before) as T;
}
