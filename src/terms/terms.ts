import { html, nothing } from 'lit';
import type { ValidatedElement } from '../fields/validate.js';
import type { JsonObject } from '../idx/wire.js';
import { tellOwner } from '../host/report.js';
import type { TermsMark } from './place-terms.js';
import type { Behavior } from '../fields/controllers/controller.js';
import type { StepElement } from '../steps/step-element.js';

/** The error's place among those of the fields. */
const TERMS = 'terms';

/**
 * The site's terms, above the button that sends the profile: the site's own nodes, with the site's
 * own checkbox or, where it has none, with one of the widget's.
 */
export class Terms implements Behavior {
  readonly #element: StepElement;
  /** What is in the form, to notice when the site takes it away. */
  #placed: ReadonlySet<Element> = new Set();
  /** The widget's own checkbox is drawn. Then it stays, for the site's nodes are inside its label. */
  #own = false;
  #wrong: ValidatedElement | undefined;
  #unmark: (() => void) | undefined;

  constructor(element: StepElement) {
    this.#element = element;
    forgive(this.#host);
  }

  terms(): unknown {
    const { errors } = this.#element;
    const text = this.#host.querySelector('[slot=terms]');
    const asks = this.#requires || this.#attribute !== null;
    this.#own ||= asks && text !== null && !this.#host.querySelector(BOX);
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

  drawn(): void {
    if (this.#own) {
      const all = this.#element.querySelectorAll('.okta-register-terms > [slot=terms]');
      this.#element.querySelector('form > .okta-register-check > span')?.append(...all);
    }
    this.#followSite();
    this.#markWrong();
    if (this.#requires && !this.#host.querySelector('[slot=terms]')) {
      tellOwner('require-terms needs the words to be agreed to: a child with slot="terms".');
    }
  }

  check(_: HTMLFormElement, errors: Map<string, string>): void {
    const { words } = this.#element;
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

  given(): JsonObject {
    const name = this.#attribute ?? '';
    const field = this.#element.step.fields.find(
      ({ path, control }) => path.join() === `userProfile,${name}` && control === 'hidden',
    );
    if (!field || !this.#box?.checked) return {};
    return { [name]: field.type === 'boolean' ? true : new Date().toISOString() };
  }

  get #host(): HTMLElement {
    return this.#element.parentElement ?? this.#element;
  }

  get #requires(): boolean {
    return this.#host.hasAttribute('require-terms');
  }

  get #attribute(): string | null {
    return this.#host.getAttribute('terms-attribute');
  }

  get #errorId(): string {
    return `${this.#element.idPrefix}-terms-error`;
  }

  get #controls(): ValidatedElement[] {
    return Array.from(
      this.#element.querySelectorAll<ValidatedElement>(
        ':is(.okta-register-terms, form > .okta-register-check) :is(input, select, textarea)',
      ),
    );
  }

  /** The checkbox by which they are agreed to. */
  get #box(): Tick | undefined {
    const ticks = this.#controls.filter(({ type }) => type === 'checkbox') as Tick[];
    return ticks.find(({ required }) => required) ?? ticks[0];
  }

  /** What the site has taken away from where it was is gone from the form too. */
  #followSite(): void {
    const now = new Map<Element, TermsMark>();
    for (const mark of marksOf(this.#host)) {
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
    if (!control || !this.#element.errors.has(TERMS)) return;
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

const marksOf = (host: Node) => Array.from(host.childNodes as NodeListOf<TermsMark>);

const forgiving = new WeakSet<Element>();

/**
 * Frameworks remove what they have drawn from the parent that they know, and put other nodes before
 * it; there the terms are not, while they are in the form.
 */
function forgive(host: HTMLElement): void {
  if (forgiving.has(host)) return;
  forgiving.add(host);
  const { removeChild, insertBefore } = host;
  const markOf = (node: Node | null) => marksOf(host).find(({ terms }) => terms && terms === node);
  host.removeChild = <T extends Node>(child: T): T => {
    const mark = markOf(child);
    mark?.replaceWith(child);
    return removeChild.call(host, child) as T;
  };
  host.insertBefore = <T extends Node>(node: T, before: Node | null): T =>
    insertBefore.call(host, node, markOf(before) ?? before) as T;
}
