import { html, nothing } from 'lit';
import { failure, FailureError } from '../../idx/failure.js';
import { lookUp } from '../../idx/look-up.js';
import { type Field, isOptional, type Step } from '../../idx/step.js';
import { passkeyErrors, passkeyOffer, passkeyProofErrors } from '../../locales/en/passkey.js';
import { partOf } from '../../locales/words.js';
import type { DrawnField } from '../labelled-field.js';
import type { FieldController, FieldHost } from './controller.js';
import {
  canMakeUnseen,
  disown,
  isRefused,
  type Made,
  makePasskey,
  untold,
} from './make-passkey.js';
import { isForbidden, type Obstacle, obstacleTo, obstacleToAny } from './passkey-obstacle.js';
import { encode, knownOf, requestOptions } from './passkey-options.js';
import { whenGone } from './when-gone.js';

/**
 * True when it is the page that forbids passkeys, by its Permissions-Policy or as a frame: to the
 * name of the error that is the same as a person who says no. WebKit says it in the message.
 */
const isPages = (what: 'create' | 'get', { name, message }: Error): boolean =>
  name === 'NotAllowedError' &&
  (isForbidden(what) || /permissions policy|same as its ancestors/i.test(message));

const asks = ({ fields }: Step) => fields.some(({ hint }) => hint === 'webauthn');

/**
 * A passkey or a security key, made or used by the browser when the button is pressed. Where one is
 * only offered, the browser may make it without a dialog; and where none can be made, that is said.
 */
export class Passkey implements FieldController {
  readonly #host: FieldHost;
  #pending: AbortController | undefined;
  #obstacle: Obstacle | undefined;
  /** What was drawn last. */
  #seen: Step | undefined;
  /** Made for the org, which has not said what it makes of it. */
  #made: Made | undefined;
  /** Made without a dialog, and not sent yet. */
  #unsent: Made | undefined;
  /** It is tried once: who declines is not asked again. */
  #triedUnseen = false;

  constructor(host: FieldHost) {
    this.#host = host;
  }

  /** In a list, what cannot work is not offered beside what can. */
  draw(field: Field, plain: (field: DrawnField) => unknown): unknown {
    if (field.control !== 'choice' || !obstacleToAny()) return undefined;
    const options = field.options.filter(({ authenticator }) => authenticator?.key !== 'webauthn');
    return options.length ? plain({ ...field, options }) : undefined;
  }

  drawAbove(): unknown {
    const { words } = this.#host;
    if (!this.#activationData) return nothing;
    const { question, answer } = partOf(words, 'passkeyOffer', passkeyOffer);
    const errors = partOf(words, 'passkeyErrors', passkeyErrors);
    const obstacle = this.#obstacle && errors[this.#obstacle];
    return html`${obstacle ? html`<p class="okta-register-message" data-level="warning">${obstacle}</p>` : nothing}
      <details class="okta-register-intro">
        <summary>${question}</summary>
        ${answer}
      </details>`;
  }

  blocks(): boolean {
    return this.#obstacle !== undefined;
  }

  hostUpdated(): void {
    const { step } = this.#host;
    if (step === this.#seen) return;
    this.#seen = step;
    if (this.#made && isRefused(this.#made, step)) {
      disown(this.#made);
      this.#made = undefined;
    }
    void this.#follow(step);
  }

  async prepare(data: FormData): Promise<void> {
    if (!asks(this.#host.step)) return;
    const values = await this.#ask();
    for (const { hint, name, path } of this.#host.step.fields) {
      if (hint === 'webauthn') data.set(name, values[path.at(-1) ?? ''] ?? '');
    }
  }

  hostDisconnected(): void {
    whenGone(this.#host, 'webauthn', () => this.#pending?.abort());
  }

  /** What the browser can do with the step, and what it does by itself. */
  async #follow(step: Step): Promise<void> {
    const data = this.#activationData;
    const obstacle = data && (await obstacleTo(data));
    if (this.#host.step !== step) return;
    if (obstacle !== this.#obstacle) {
      this.#obstacle = obstacle;
      this.#host.requestUpdate();
    }
    if (!data || obstacle || this.#triedUnseen || !isOptional(step)) return;
    this.#triedUnseen = true;
    if (await canMakeUnseen(step, data)) await this.#makeUnseen();
  }

  /** No dialog, and nothing is said where the browser or the org declines: the offer is there. */
  async #makeUnseen(): Promise<void> {
    if (this.#pending) return; // the button was faster
    const signal = this.#begin();
    const made = await makePasskey(this.#host.step, signal, 'conditional').catch(() => undefined);
    if (!made || signal.aborted) return;
    this.#unsent = made;
    await this.#host.submit((answer) => untold(answer, made.step));
  }

  #begin(): AbortSignal {
    this.#pending?.abort();
    this.#pending = new AbortController();
    return this.#pending.signal;
  }

  async #ask(): Promise<Record<string, string | undefined>> {
    const signal = this.#begin();
    const proves = this.#data['challengeData'] !== undefined;
    try {
      if (proves) return await this.#prove(signal);
      const { step } = this.#host;
      const unsent = this.#unsent;
      this.#unsent = undefined;
      this.#made = unsent?.step === step ? unsent : await makePasskey(step, signal);
      return this.#made.values;
    } catch (thrown) {
      const { name, message: fix } = thrown as Error;
      const { words } = this.#host;
      const reasons: Record<string, string> = proves
        ? partOf(words, 'passkeyProofErrors', passkeyProofErrors)
        : partOf(words, 'passkeyErrors', passkeyErrors);
      const forbids = isPages(proves ? 'get' : 'create', thrown as Error);
      const reason = forbids ? 'NotAllowedByPage' : name;
      const message = lookUp(reasons, reason) ?? (proves ? reasons['NotAllowedError'] : undefined);
      throw new FailureError(failure('passkey-failed', { message, fix }));
    }
  }

  async #prove(signal: AbortSignal): Promise<Record<string, string>> {
    const { challengeData } = this.#data;
    const publicKey = requestOptions(challengeData as object, knownOf(this.#host.step.enrolled));
    const credential = await navigator.credentials.get({ publicKey, signal });
    if (!(credential instanceof PublicKeyCredential)) throw new DOMException('', 'NotAllowedError');
    const response = credential.response as AuthenticatorAssertionResponse;
    return {
      clientData: encode(response.clientDataJSON),
      authenticatorData: encode(response.authenticatorData),
      signatureData: encode(response.signature),
    };
  }

  get #data(): Readonly<Record<string, unknown>> {
    return this.#host.step.authenticator?.contextualData ?? {};
  }

  /** Where a passkey is to be made. */
  get #activationData() {
    const { activationData } = this.#data;
    return asks(this.#host.step)
      ? (activationData as Record<string, unknown> | undefined)
      : undefined;
  }
}
