import { memberOf } from '../../host/member-of.js';

/** @see https://developer.mozilla.org/docs/Web/API/FeaturePolicy */
type DocumentWithPolicy = Document & {
  readonly featurePolicy?: { allowsFeature(feature: string): boolean };
};

/** Why something cannot be done with passkeys: a name of the browser's errors, or the page's policy. */
export type Obstacle = 'NotSupportedError' | 'NotAllowedByPage' | 'SecurityError';

/** Chromium can be asked what the page's Permissions-Policy or its frame allows. */
export const isForbidden = (what: 'create' | 'get'): boolean =>
  memberOf(document as DocumentWithPolicy, 'featurePolicy')?.allowsFeature(
    `publickey-credentials-${what}`,
  ) === false;

/** What stands in the way of any passkey here, e.g. in the browser of another app. */
export function obstacleToAny(): Obstacle | undefined {
  if (!('PublicKeyCredential' in window)) return 'NotSupportedError';
  return isForbidden('create') ? 'NotAllowedByPage' : undefined;
}

/** What the browser says it can do; nothing where it cannot be asked. */
export async function capabilities(): Promise<Readonly<Record<string, boolean | undefined>>> {
  const api = window.PublicKeyCredential as Partial<typeof PublicKeyCredential> | undefined;
  try {
    if (api?.getClientCapabilities) return await api.getClientCapabilities();
    const own = await api?.isUserVerifyingPlatformAuthenticatorAvailable?.();
    return { userVerifyingPlatformAuthenticator: own };
  } catch {
    return {}; // then it is tried
  }
}

/** What stands in the way of the passkey that the org asks for, as far as it is known before. */
export async function obstacleTo(
  activationData: Readonly<Record<string, unknown>>,
): Promise<Obstacle | undefined> {
  const any = obstacleToAny();
  if (any) return any;
  const { rp, authenticatorSelection } =
    activationData as Partial<PublicKeyCredentialCreationOptions>;
  const can = await capabilities();
  const id = rp?.id;
  const isOwn = !id || location.hostname === id || location.hostname.endsWith(`.${id}`);
  if (!isOwn && can['relatedOrigins'] === false) return 'SecurityError';
  const isOnDevice = authenticatorSelection?.authenticatorAttachment === 'platform';
  return isOnDevice && can['userVerifyingPlatformAuthenticator'] === false
    ? 'NotSupportedError'
    : undefined;
}
