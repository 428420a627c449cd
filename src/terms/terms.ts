import { html, nothing } from 'lit';
import type { FieldController, FieldHost } from '../fields/controllers/controller.js';
import type { ValidatedElement } from '../fields/validate.js';
import { tellOwner } from '../host/tell-owner.js';
import { failure, FailureError } from '../idx/failure.js';
import { attributeOf, type Action, type Field } from '../idx/step.js';
import { marksOf, TERMS, termsOf, type TermsMark } from './place-terms.js';

/** The error's place among those of the fields. */
const NAME = 'terms';

/** For the site owner. */
const MISSING =
  'require-terms needs words to agree to that can be seen: a child of <okta-register> with ' +
  'slot="terms", or data-slot="terms" where an editor removes that. Nobody can sign up without.';

const NONE = failure('missing-terms', { fix: MISSING });

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
    const stands = this.#standsFor(field) && this.#terms.length > 0 && !field.messages.length;
    return stands ? nothing : undefined;
  }

  drawTerms(): unknown {
    const { errors } = this.#host;
    const asks = this.#requires || this.#attribute !== null;
    this.#own ||= asks && this.#terms.length > 0 && !this.#terms.some(hasBox);
    const own = html`<label class="okta-register-check"
      ><input
        type="checkbox"
        class="okta-register-tick"
        name=${NAME}
        ?required=${this.#requires} /><span></span
    ></label>`;
    const error = html`<p class="okta-register-error" id=${this.#errorId}>${errors.get(NAME)}</p>`;
    return html`${this.#own ? own : nothing} ${errors.has(NAME) ? error : nothing}`;
  }

  hostUpdated(): void {
    const { form } = this.#host;
    if (this.#own && form) {
      const all = form.querySelectorAll(`.okta-register-terms > ${TERMS}`);
      form.querySelector(':scope > .okta-register-check > span')?.append(...all);
    }
    this.#followSite();
    this.#markWrong();
    if (this.#requires && !this.#terms.length) tellOwner(MISSING);
  }

  check(_: HTMLFormElement, errors: Map<string, string>): void {
    const { words } = this.#host;
    this.#wrong = undefined;
    if (this.#isMissing) return; // nobody can put that right here: see prepare()
    for (const control of this.#controls) {
      // Said at the terms, or nowhere: no field of the step is drawn for it.
      const said = errors.get(control.name);
      errors.delete(control.name);
      const missing = control === this.#box && this.#requires && !(control as Tick).checked;
      if (this.#wrong || (control.validity.valid && !missing)) continue;
      this.#wrong = control;
      errors.set(
        NAME,
        control.type === 'checkbox' ? words.errors.terms : (said ?? words.errors.required),
      );
    }
  }

  /** Whoever goes to an identity provider signs up there, and sends no form. */
  stops({ rel }: Action): boolean {
    const { form } = this.#host;
    if (rel !== 'redirect' || !form) return false;
    if (this.#isMissing) {
      this.#host.fail(NONE);
      return true;
    }
    const errors = new Map<string, string>();
    this.check(form, errors);
    void this.#host.refuses(form, errors);
    return errors.size > 0;
  }

  /**
   * Says that, or when, they were agreed to.
   *
   * @throws FailureError `missing-terms`: what nobody could read was agreed to by nobody
   */
  prepare(data: FormData): void {
    if (this.#isMissing) throw new FailureError(NONE);
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

  /** The site's terms that have something to say. */
  get #terms(): HTMLElement[] {
    const { widget } = this.#host;
    return widget ? Array.from(termsOf(widget)).filter(saysSomething) : [];
  }

  /** They are required, and nobody can see them. */
  get #isMissing(): boolean {
    return (
      this.#requires && !this.#terms.some((one) => this.#host.form?.contains(one) && isSeen(one))
    );
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
    if (!control || !this.#host.errors.has(NAME)) return;
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

const BOX = 'input[type=checkbox]';

const hasBox = (terms: Element): boolean => terms.matches(BOX) || terms.querySelector(BOX) !== null;

/** Editors leave empty paragraphs. An element of the site's own may draw its words by itself. */
const saysSomething = (terms: Element): boolean =>
  terms.textContent.trim() !== '' ||
  [terms, ...terms.querySelectorAll('*')].some(({ localName }) =>
    /^(input|img|svg|object|iframe)$|-/.test(localName),
  );

function isSeen(terms: Element): boolean {
  const range = new Range(); // sees what is in an element without a box of its own too
  range.selectNode(terms);
  return range.getBoundingClientRect().height > 0;
}

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
