import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import {
  passwordRules,
  passwordRulesAttribute,
  type PasswordRule,
} from '../fields/password-rules.js';
import type { Field } from '../flow/step.js';
import { StepElement } from './step-element.js';

const isPassword = ({ path }: Field) => path.at(-1) === 'passcode';

/** Choosing a password: its rules ticked as one types, and the same again to catch a slip. */
export class PasswordStep extends StepElement {
  @property({ attribute: false }) password = '';
  @property({ type: Boolean }) shown = false;

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { authenticator } = this.step;
    const rules = authenticator && passwordRulesAttribute(authenticator);
    // Not in the template: lit-analyzer and type checkers know no such attribute.
    if (rules) this.#input?.setAttribute('passwordrules', rules);
  }

  protected override body(): unknown {
    return html`${this.#username()} ${super.body()}`;
  }

  protected override field(field: Field): unknown {
    if (!isPassword(field)) return super.field(field);
    const confirmation: Field = {
      ...field,
      path: ['confirm-password'],
      name: 'confirm-password',
      label: this.words.labels.confirmPassword,
      messages: [],
    };
    return html`<div class="okta-register-passwords" @input=${this.#typed}>
        ${super.field({ ...field, required: true, minLength: undefined })}
        ${super.field({ ...confirmation, required: true, minLength: undefined })}
      </div>
      ${this.#toggle()}`;
  }

  protected override label(field: Field): Field {
    return isPassword(field) ? { ...field, label: this.words.labels.newPassword } : field;
  }

  protected override fieldContext() {
    return {
      ...super.fieldContext(),
      hint: (field: Field) => (isPassword(field) ? this.#rules() : undefined),
    };
  }

  protected override check(form: HTMLFormElement): Map<string, string> {
    const errors = super.check(form);
    const data = new FormData(form);
    const mismatch = data.get('confirm-password') !== data.get(this.#name);
    if (!errors.size && mismatch) errors.set('confirm-password', this.words.errors.mismatch);
    return errors;
  }

  protected override submitLabel(): string {
    return this.words.actions.next;
  }

  get #name(): string {
    return this.step.fields.find(isPassword)?.name ?? '';
  }

  get #input(): HTMLInputElement | null {
    return this.querySelector(`input[name="${this.#name}"]`);
  }

  get #identifier(): string {
    const { email, login } = this.values;
    return this.step.identifier ?? String(login ?? email ?? '');
  }

  /** Password managers save the password under the name that stands in the same form. */
  #username(): unknown {
    return html`<input
      class="okta-register-visually-hidden"
      type="text"
      name="username"
      autocomplete="username"
      tabindex="-1"
      readonly
      aria-hidden="true"
      .value=${this.#identifier}
    />`;
  }

  #rules(): unknown {
    const { authenticator } = this.step;
    if (!authenticator) return undefined;
    const person = { ...this.values, identifier: this.#identifier };
    const rules = passwordRules(authenticator, person, this.words);
    if (!rules.length) return undefined;
    return html`${this.words.hints.passwordRules}
      <ul class="okta-register-rules">
        ${rules.map((rule) => this.#rule(rule))}
      </ul>`;
  }

  #rule({ text, test }: PasswordRule): unknown {
    const met = this.password !== '' && (test?.(this.password) ?? false);
    return html`<li class="okta-register-rule" data-met=${met ? 'true' : 'false'}>
      ${text}${
        met
          ? html`<span class="okta-register-visually-hidden"> – ${this.words.rules.met}</span>`
          : nothing
      }
    </li>`;
  }

  #toggle(): unknown {
    const { show, hide } = this.words.actions;
    return this.button(this.shown ? hide : show, () => {
      this.shown = !this.shown;
      const type = this.shown ? 'text' : 'password';
      this.querySelectorAll<HTMLInputElement>('.okta-register-passwords input').forEach((input) => {
        input.type = type;
      });
    });
  }

  #typed(): void {
    this.password = this.#input?.value ?? '';
  }
}
