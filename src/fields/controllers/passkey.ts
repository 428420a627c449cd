import { memberOf } from '../../host/member-of.js';
import { failure, FailureError } from '../../idx/failure.js';
import { lookUp } from '../../idx/look-up.js';
import { passkeyErrors, passkeyProofErrors } from '../../locales/en/passkey.js';
import { partOf } from '../../locales/words.js';
import type { FieldController, FieldHost } from './controller.js';
import { creationOptions, encode, knownOf, requestOptions } from './passkey-options.js';
import { whenGone } from './when-gone.js';

/**
 * True when it is the page that forbids passkeys, by its Permissions-Policy or as a frame: to the
 * name of the error that is the same as a person who says no. Chromium can be asked, and WebKit
 * says it in the message.
 */
function isForbidden(what: 'create' | 'get', { name, message }: Error): boolean {
  if (name !== 'NotAllowedError') return false;
  const policy = memberOf(document as DocumentWithPolicy, 'featurePolicy');
  return (
    policy?.allowsFeature(`publickey-credentials-${what}`) === false ||
    /permissions policy|same as its ancestors/i.test(message)
  );
}

/** @see https://developer.mozilla.org/docs/Web/API/FeaturePolicy */
type DocumentWithPolicy = Document & {
  readonly featurePolicy?: { allowsFeature(feature: string): boolean };
};

/** A passkey or a security key, made or used by the browser when the button is pressed. */
export class Passkey implements FieldController {
  readonly #host: FieldHost;
  #pending: AbortController | undefined;

  constructor(host: FieldHost) {
    this.#host = host;
  }

  async prepare(data: FormData): Promise<void> {
    const values = await this.#ask();
    for (const { hint, name, path } of this.#host.step.fields) {
      if (hint === 'webauthn') data.set(name, values[path.at(-1) ?? ''] ?? '');
    }
  }

  hostDisconnected(): void {
    whenGone(this.#host, 'webauthn', () => this.#pending?.abort());
  }

  async #ask(): Promise<Record<string, string | undefined>> {
    this.#pending?.abort();
    this.#pending = new AbortController();
    const { signal } = this.#pending;
    const proves = this.#data['challengeData'] !== undefined;
    try {
      return proves ? await this.#prove(signal) : await this.#create(signal);
    } catch (thrown) {
      const { name, message: fix } = thrown as Error;
      const { words } = this.#host;
      const reasons: Record<string, string> = proves
        ? partOf(words, 'passkeyProofErrors', passkeyProofErrors)
        : partOf(words, 'passkeyErrors', passkeyErrors);
      const isPages = isForbidden(proves ? 'get' : 'create', thrown as Error);
      const reason = isPages ? 'NotAllowedByPage' : name;
      const message = lookUp(reasons, reason) ?? (proves ? reasons['NotAllowedError'] : undefined);
      throw new FailureError(failure('passkey-failed', { message, fix }));
    }
  }

  async #create(signal: AbortSignal): Promise<Record<string, string>> {
    const { activationData } = this.#data;
    const publicKey = creationOptions(activationData as object, this.#known());
    const credential = await navigator.credentials.create({ publicKey, signal });
    if (!(credential instanceof PublicKeyCredential)) throw new DOMException('', 'NotAllowedError');
    const response = credential.response as AuthenticatorAttestationResponse;
    return {
      clientData: encode(response.clientDataJSON),
      attestation: encode(response.attestationObject),
      transports: JSON.stringify(response.getTransports?.() ?? []),
      clientExtensions: JSON.stringify(credential.getClientExtensionResults()),
    };
  }

  async #prove(signal: AbortSignal): Promise<Record<string, string>> {
    const { challengeData } = this.#data;
    const publicKey = requestOptions(challengeData as object, this.#known());
    const credential = await navigator.credentials.get({ publicKey, signal });
    if (!(credential instanceof PublicKeyCredential)) throw new DOMException('', 'NotAllowedError');
    const response = credential.response as AuthenticatorAssertionResponse;
    return {
      clientData: encode(response.clientDataJSON),
      authenticatorData: encode(response.authenticatorData),
      signatureData: encode(response.signature),
    };
  }

  #known = () => knownOf(this.#host.step.enrolled);

  get #data(): Readonly<Record<string, unknown>> {
    return this.#host.step.authenticator?.contextualData ?? {};
  }
}
