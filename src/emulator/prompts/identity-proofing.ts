import { messages } from '../messages.js';
import { array } from '../wire.js';
import type { Prompt } from './prompt.js';

/**
 * Okta: a provider finds out who somebody is, in pages of its own; `idp-routes.ts` plays it. There
 * is nothing to post.
 */
export const identityProofing: Prompt = {
  name: 'redirect-idverify',
  path: 'identity-verification',
  wanted: ({ policy }) => policy.identityProofing !== undefined,
  page({ transaction, policy }) {
    const { identityProofing: idp } = policy;
    const url = new URL(`${transaction.origin}/idp/identity-verification`);
    url.searchParams.set('stateTokenExternalId', transaction.stateHandle);
    return {
      intent: 'CREDENTIAL_ENROLLMENT',
      remediation: array(
        idp
          ? [
              {
                name: 'redirect-idverify' as const,
                type: 'ID_PROOFING',
                idp: { id: idp.id, name: idp.name },
                href: url.href,
                method: 'GET' as const,
              },
            ]
          : [],
      ),
    };
  },
  answer: () => ({ status: 400, messages: [messages.badRequest()] }),
};
