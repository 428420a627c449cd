import { messages } from '../messages.js';
import { redirectTo } from '../pages/redirect.js';
import type { AuthenticatorKey, IdentityProvider } from '../policy.js';
import { fixedMethod } from './answer-form.js';
import type { Authenticator } from './authenticator.js';

/** Where each of them sends people. */
const PROVIDERS: Partial<Record<AuthenticatorKey, IdentityProvider>> = {
  external_idp: { id: '0oaexternalidp000001', name: 'Company Login', type: 'OIDC' },
  smart_card_idp: { id: '0oasmartcardidp00001', name: 'Smart Card', type: 'X509' },
};

/** The provider of an authenticator that is one. */
export const providerOf = (key: AuthenticatorKey): IdentityProvider | undefined => PROVIDERS[key];

/** An authenticator that a provider elsewhere proves; see `idp-routes.ts`. */
function federated(
  key: AuthenticatorKey,
  id: string,
  displayName: string,
  method: 'idp' | 'cert',
): Authenticator {
  return {
    key,
    id,
    displayName,
    type: 'federated',
    amr: () => [],
    methods: () => [method],
    // Recorded with the id alone for a provider.
    optionFields: () => (method === 'idp' ? [] : [fixedMethod(method)]),
    begin({ challenge }) {
      challenge.stage = 'wait';
      return undefined;
    },
    page({ transaction, challenge }) {
      const provider = providerOf(key);
      const current =
        challenge.purpose === 'enroll'
          ? '$.currentAuthenticator'
          : '$.currentAuthenticatorEnrollment';
      return { remediations: provider ? [redirectTo(transaction, provider, current)] : [] };
    },
    answer: () => ({ status: 400, messages: [messages.badRequest()] }),
  };
}

/** Okta: IdP Authenticator. */
export const externalIdp = federated(
  'external_idp',
  'autexternalidp000001',
  'Company Login',
  'idp',
);

/** Okta: Smart Card Authenticator. */
export const smartCard = federated('smart_card_idp', 'autsmartcardidp00001', 'Smart Card', 'cert');
