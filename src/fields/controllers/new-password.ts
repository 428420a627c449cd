import { html, nothing } from 'lit';
import { buttonTemplate } from '../button.js';
import { passwordRules, passwordRulesAttribute, type PasswordRule } from '../password-rules.js';
import type { DrawnField } from '../labelled-field.js';
import { readAuthenticator } from '../../idx/read-fields.js';
import type { Authenticator, Field, Step } from '../../idx/step.js';
import { newPasswordWords, passwordWords } from '../../locales/en/password.js';
import { partOf } from '../../locales/words.js';
import type { FieldController, FieldHost } from './controller.js';

const CONFIRMATION = 'confirm-password';

/** Where a password is made, and not proved. */
const isMaking = ({ name }: Step) => /^(enroll|reset|reenroll)-/.test(name);

/**
 * Choosing a password, in a step of its own or in the profile: its rules ticked as one types, and
 * the same again to catch a slip.
 */
export class NewPassword implements FieldController {
  readonly #host: FieldHost;
  #typed = '';
  #shown = false;

  constructor(host: FieldHost) {
    this.#host = host;
  }

  draw(field: Field, plain: (field: DrawnField) => unknown): unknown {
    const authenticator = this.#authenticatorOf(field);
    if (!authenticator) return undefined;
    // Length is one of the rules: the server judges it, with the others.
    const blank: DrawnField = {
      ...field,
      required: true,
      minLength: undefined,
      autocomplete: 'new-password',
    };
    const confirmation: DrawnField = {
      ...blank,
      path: [CONFIRMATION],
      name: CONFIRMATION,
      label: this.#words.confirm,
      messages: [],
    };
    const password: DrawnField = {
      ...blank,
      label: this.#words.label,
      hintText: this.#rules(authenticator),
      passwordRules: passwordRulesAttribute(authenticator),
    };
    return html`${this.#username()}
      <div class="okta-register-passwords" @input=${(event: Event) => this.#input(event, field)}>
        ${plain(password)} ${plain(confirmation)}
      </div>
      ${this.#toggle()}`;
  }

  check(form: HTMLFormElement, errors: Map<string, string>): void {
    const field = this.#host.step.fields.find((candidate) => this.#authenticatorOf(candidate));
    const authenticator = field && this.#authenticatorOf(field);
    if (!authenticator || errors.has(field.name)) return;
    const data = new FormData(form);
    const password = String(data.get(field.name));
    const unmet = this.#rulesOf(authenticator).filter(({ test }) => test?.(password) === false);
    if (unmet.length) {
      const list = new Intl.ListFormat(this.#host.language, { type: 'unit' });
      const missing = list.format(unmet.map(({ text }) => text));
      errors.set(field.name, `${this.#words.rules}: ${missing}`);
    }
    if (!errors.has(CONFIRMATION) && password !== data.get(CONFIRMATION)) {
      errors.set(CONFIRMATION, this.#words.mismatch);
    }
  }

  get #words() {
    return partOf(this.#host.words, 'newPassword', newPasswordWords);
  }

  get #ruleWords() {
    return partOf(this.#host.words, 'password', passwordWords);
  }

  #authenticatorOf({ control, related }: Field): Authenticator | undefined {
    const { step } = this.#host;
    if (control !== 'password' || !isMaking(step)) return undefined;
    const authenticator = readAuthenticator(related) ?? step.authenticator;
    return authenticator?.key === 'okta_password' ? authenticator : undefined;
  }

  get #identifier(): string {
    const { step, values } = this.#host;
    return step.identifier ?? String(values['login'] ?? values['email'] ?? '');
  }

  /** Password managers save the password under the name that stands in the same form. */
  #username(): unknown {
    // In the profile the address itself stands in the form.
    if (this.#host.step.name === 'enroll-profile') return nothing;
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

  #rulesOf(authenticator: Authenticator): PasswordRule[] {
    const { values, form, language } = this.#host;
    const data = form && new FormData(form);
    // What is typed now, before what the page or an earlier form has said.
    const inForm = (name: string) => data?.get(`userProfile.${name}`) || undefined;
    const person = {
      identifier: inForm('login') ?? inForm('email') ?? this.#identifier,
      firstName: inForm('firstName') ?? values['firstName'],
      lastName: inForm('lastName') ?? values['lastName'],
    };
    return passwordRules(authenticator, person, this.#ruleWords, language);
  }

  #rules(authenticator: Authenticator): unknown {
    const rules = this.#rulesOf(authenticator);
    if (!rules.length) return undefined;
    return html`${this.#words.rules}
      <ul class="okta-register-rules">
        ${rules.map((rule) => this.#rule(rule))}
      </ul>`;
  }

  #rule({ text, test }: PasswordRule): unknown {
    const met = this.#typed !== '' && (test?.(this.#typed) ?? false);
    return html`<li class="okta-register-rule" data-met=${met ? 'true' : 'false'}>
      ${text}${
        met
          ? html`<span class="okta-register-visually-hidden"> – ${this.#ruleWords.met}</span>`
          : nothing
      }
    </li>`;
  }

  #toggle(): unknown {
    const { show, hide } = this.#words;
    return buttonTemplate(this.#shown ? hide : show, () => {
      this.#shown = !this.#shown;
      const inputs = '.okta-register-passwords input';
      for (const input of this.#host.form?.querySelectorAll<HTMLInputElement>(inputs) ?? []) {
        input.type = this.#shown ? 'text' : 'password';
      }
      this.#host.requestUpdate();
    });
  }

  #input({ target }: Event, { name }: Field): void {
    const input = target as HTMLInputElement;
    if (input.name !== name) return;
    this.#typed = input.value;
    this.#host.requestUpdate();
  }
}
