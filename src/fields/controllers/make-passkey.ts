import type { IdxResponse } from '../../idx/response.js';
import { firstError, type Step } from '../../idx/step.js';
import { capabilities } from './passkey-obstacle.js';
import { creationOptions, encode, knownOf } from './passkey-options.js';

/** A new passkey, and what it was made for. */
export interface Made {
  readonly id: string;
  readonly rpId: string;
  /** The step that it answers. */
  readonly step: Step;
  /** Made without a dialog: its refusal is not told. */
  readonly unseen: boolean;
  /** What the org is sent, by the name of the field. */
  readonly values: Record<string, string>;
}

const dataOf = ({ authenticator }: Step) => authenticator?.contextualData['activationData'];

export async function makePasskey(
  step: Step,
  signal: AbortSignal,
  mediation?: 'conditional',
): Promise<Made> {
  const publicKey = creationOptions(dataOf(step) as object, knownOf(step.enrolled));
  const credential = await navigator.credentials.create({
    publicKey,
    signal,
    ...(mediation && { mediation }),
  } as CredentialCreationOptions);
  if (!(credential instanceof PublicKeyCredential)) throw new DOMException('', 'NotAllowedError');
  const response = credential.response as AuthenticatorAttestationResponse;
  return {
    id: credential.id,
    rpId: publicKey.rp.id ?? location.hostname,
    step,
    unseen: mediation !== undefined,
    values: {
      clientData: encode(response.clientDataJSON),
      attestation: encode(response.attestationObject),
      transports: JSON.stringify(response.getTransports?.() ?? []),
      clientExtensions: JSON.stringify(credential.getClientExtensionResults()),
    },
  };
}

/**
 * True where the browser may make a passkey for who has just chosen a password, without a dialog.
 * Nobody is asked to touch anything then: where the org wants the person verified, or a security
 * key, that is of no use.
 *
 * @see https://www.w3.org/TR/webauthn-3/#dom-clientcapability-conditionalcreate
 */
export async function canMakeUnseen(
  { enrolled }: Step,
  activationData: Partial<PublicKeyCredentialCreationOptionsJSON>,
): Promise<boolean> {
  const { authenticatorSelection = {}, hints = [] } = activationData;
  const { authenticatorAttachment, userVerification } = authenticatorSelection;
  return (
    enrolled.some(({ key }) => key === 'okta_password') &&
    userVerification !== 'required' &&
    authenticatorAttachment !== 'cross-platform' &&
    hints[0] !== 'security-key' &&
    (await capabilities())['conditionalCreate'] === true
  );
}

/** What is left of a refusal of what nobody has asked for: the same step once more. */
export function untold(answer: IdxResponse, { name }: Step): IdxResponse {
  const { ok, raw } = answer;
  const isSame = raw.remediation?.value?.some((remediation) => remediation.name === name);
  return ok || !isSame ? answer : { ...answer, ok: true, raw: { ...raw, messages: undefined } };
}

/** True for a step that is the org's refusal of it, and not merely drawn again. */
export function isRefused({ step, unseen }: Made, next: Step): boolean {
  const isAnswer = dataOf(next) !== dataOf(step);
  if (unseen && isAnswer) return true;
  return firstError(next) !== undefined && (isAnswer || !firstError(step));
}

/** The org does not know it: the device need not offer it ever. */
export function disown({ id, rpId }: Made): void {
  const api = PublicKeyCredential as Partial<typeof PublicKeyCredential>;
  void api.signalUnknownCredential?.({ rpId, credentialId: id }).catch(() => undefined);
}
