import { html, nothing, type PropertyDeclarations } from 'lit';
import { buttonTemplate } from '../fields/button.js';
import type { Action, Authenticator } from '../idx/step.js';
import { lookUp } from '../idx/look-up.js';
import { codeWords } from '../locales/en/code.js';
import { fill, partOf } from '../locales/words.js';
import { maskNumber } from './mask-number.js';
import { introTemplate, signInTemplate } from './form.js';
import { inboxOf } from './inbox.js';
import { INNER, StepElement } from './step-element.js';

/** How long Okta's own widget waits before it offers to send again; the server limits it too. */
const RESEND_AFTER = 30_000;

const clock = (milliseconds: number): string => {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** A one-time code that was sent somewhere: one field, and a way to have it sent again. */
export class CodeStep extends StepElement {
  static override properties: PropertyDeclarations = { wait: INNER, resent: INNER };

  /** Milliseconds until the code can be sent again. */
  wait = RESEND_AFTER;
  resent = false;

  #resendAt = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#resendAt) this.#resendAt = Date.now() + RESEND_AFTER;
    this.#timer = setInterval(() => this.#tick(), 1000);
    this.#tick();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  protected override intro(): unknown {
    const words = this.#words;
    const { key, methods = [], contextualData } = this.step.authenticator ?? {};
    const byEmail = contextualData?.['useEmailMagicLink'] ? 'link' : 'email';
    const text = lookUp<string>(words.sent, (key === 'okta_email' ? byEmail : methods[0]) ?? '');
    const resent = this.resent ? ` ${words.sentAgain}` : '';
    return html`${introTemplate(text && fill(text, { to: this.#recipient() }))}
      <p class="okta-register-intro" role="status">${resent}</p>`;
  }

  /** The way to the inbox, where it is known. This page stays: the code is typed into it. */
  protected override above(): unknown {
    const isByEmail = this.step.authenticator?.key === 'okta_email';
    const inbox = isByEmail ? inboxOf(this.#recipient()) : undefined;
    if (!inbox) return nothing;
    const { name, address } = inbox;
    return html`<p class="okta-register-intro">
      <a href=${address} target="_blank" rel="noopener noreferrer"
        >${fill(this.#words.openInbox, { name })}</a
      >
    </p>`;
  }

  /** An org may hide that an address has an account already: the way to it stays. */
  protected override onward(): unknown {
    return this.#adds('okta_email') ? signInTemplate(this.signInUrl, this.words) : super.onward();
  }

  protected override action(action: Action): unknown {
    const { resendIn, changeNumber } = this.#words;
    // A mistyped number is put right without starting over: the phone is chosen once more.
    if (action.rel === 'redo' && this.#adds('phone_number')) {
      return buttonTemplate(changeNumber, () => void this.flow.act(action));
    }
    if (action.rel !== 'resend') return super.action(action);
    const { resend } = this.words.actions;
    const waits = this.wait > 0;
    const again = () => void (this.wait > 0 || this.#resend(action));
    // A name that changes is read out at each change to whoever is on the button.
    const counting = html`<span aria-hidden="true"
        >${fill(resendIn, { time: clock(this.wait) })}</span
      ><span class="okta-register-visually-hidden">${resend}</span>`;
    return buttonTemplate(waits ? counting : resend, again, { waits });
  }

  #adds(key: string): boolean {
    const { name, authenticator } = this.step;
    return name === 'enroll-authenticator' && authenticator?.key === key;
  }

  get #words() {
    return partOf(this.words, 'code', codeWords);
  }

  #recipient(): string {
    const { authenticator, identifier } = this.step;
    const profile: Authenticator['profile'] = authenticator?.profile ?? {};
    if (authenticator?.key === 'phone_number') {
      const known = profile['phoneNumber'] ?? this.values['phoneNumber'];
      return known ? maskNumber(String(known)) : this.words.yourPhone;
    }
    const known = profile['email'] ?? this.values['email'] ?? identifier;
    return known ? String(known) : this.#words.yourEmail;
  }

  async #resend(action: Action): Promise<void> {
    if (this.busy) return;
    this.resent = false;
    this.#resendAt = Date.now() + RESEND_AFTER;
    this.#tick();
    const { step } = this;
    const taken = await this.flow.act(action);
    this.resent = taken && this.step.id === step.id;
  }

  #tick(): void {
    this.wait = Math.max(0, this.#resendAt - Date.now());
  }
}
