import { memberOf } from '../../host/member-of.js';
import { failure, FailureError } from '../../idx/failure.js';
import { lookUp } from '../../idx/look-up.js';
import { passkeyErrors, passkeyProofErrors } from '../../locales/en/passkey.js';
import { partOf } from '../../locales/words.js';
import type { FieldController, FieldHost } from './controller.js';
import { whenGone } from './when-gone.js';

/** What the org wants of the credential; binary values are base64url. */
interface ActivationData {
  rp: PublicKeyCredentialRpEntity;
  user: { id: string; name: string; displayName: string };
  challenge: string;
  pubKeyCredParams: PublicKeyCredentialParameters[];
  attestation?: AttestationConveyancePreference;
  authenticatorSelection?: AuthenticatorSelectionCriteria;
  excludeCredentials?: { id: string; transports?: AuthenticatorTransport[] }[];
  hints?: string[];
}

function decode(base64url: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64url.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

function encode(buffer: ArrayBuffer): string {
  const binary = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** What the org wants proven with a credential that it knows. */
interface ChallengeData {
  challenge: string;
  rpId?: string;
  userVerification?: UserVerificationRequirement;
}

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
    const { step } = this.#host;
    const proves = step.authenticator?.contextualData['challengeData'] !== undefined;
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
    const credential = await navigator.credentials.create({ publicKey: this.#options(), signal });
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
    const data = this.#host.step.authenticator?.contextualData['challengeData'] as ChallengeData;
    const { challenge, rpId, userVerification } = data;
    const allowCredentials = this.#known().map(({ id }) => ({
      type: 'public-key' as const,
      id: decode(id),
    }));
    const publicKey = { challenge: decode(challenge), rpId, userVerification, allowCredentials };
    const credential = await navigator.credentials.get({ publicKey, signal });
    if (!(credential instanceof PublicKeyCredential)) throw new DOMException('', 'NotAllowedError');
    const response = credential.response as AuthenticatorAssertionResponse;
    return {
      clientData: encode(response.clientDataJSON),
      authenticatorData: encode(response.authenticatorData),
      signatureData: encode(response.signature),
    };
  }

  /** The credentials that the account has already. */
  #known(): { id: string }[] {
    return this.#host.step.enrolled.flatMap(({ key, credentialId }) =>
      key === 'webauthn' && typeof credentialId === 'string' ? [{ id: credentialId }] : [],
    );
  }

  /** @see https://www.w3.org/TR/webauthn-3/#dictdef-publickeycredentialcreationoptions */
  #options(): PublicKeyCredentialCreationOptions {
    const { authenticator } = this.#host.step;
    const data = authenticator?.contextualData['activationData'] as ActivationData;
    const { rp, user, challenge, pubKeyCredParams, attestation, authenticatorSelection, hints } =
      data;
    return {
      rp,
      user: { ...user, id: decode(user.id) },
      challenge: decode(challenge),
      pubKeyCredParams,
      attestation,
      authenticatorSelection,
      ...(hints && { hints }),
      excludeCredentials: [...this.#known(), ...(data.excludeCredentials ?? [])].map(
        (credential) => ({
          ...credential,
          type: 'public-key' as const,
          id: decode(credential.id),
        }),
      ),
    };
  }
}
