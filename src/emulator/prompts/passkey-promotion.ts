import { describe, describeCurrent } from '../authenticators/authenticator.js';
import {
  activationData,
  attestationFields,
  enrollPasskey,
  webauthn,
} from '../authenticators/webauthn.js';
import { ceremonyOf } from '../engine.js';
import { enrolled } from '../pages/enroll.js';
import { listOf } from '../pages/lists.js';
import { secret } from '../random.js';
import { enrollmentOf } from '../users.js';
import { array, form, object } from '../wire.js';
import type { Prompt } from './prompt.js';

/** Okta: an offer, once everything is enrolled, to add a passkey. */
export const passkeyPromotion: Prompt = {
  name: 'enroll-authenticator-promotion',
  path: 'credential/enroll',
  wanted: ({ policy, user }) => policy.passkeyPromotion === true && !enrollmentOf(user, 'webauthn'),
  skippable: () => true,

  begin({ transaction }) {
    const challenge = { key: webauthn.key, purpose: 'enroll', stage: 'answer' } as const;
    transaction.challenge = { ...challenge, token: secret(32) };
  },

  page({ engine, transaction, policy }) {
    const ceremony = ceremonyOf(engine, transaction);
    if (!ceremony) return {};
    const credentials = { name: 'credentials', form: { value: attestationFields() } };
    const relatesTo = '$.currentAuthenticator';
    const part = {
      remediations: [],
      contextualData: { activationData: activationData(ceremony) },
      settings: {},
    };
    return {
      remediation: array([
        form(transaction, passkeyPromotion.name, passkeyPromotion.path, [credentials], {
          relatesTo,
        }),
        form(transaction, 'skip', 'skip'),
      ]),
      currentAuthenticator: object(describeCurrent(webauthn, part, policy)),
      authenticators: listOf([webauthn.key], policy),
      ...enrolled(transaction),
      enrollmentAuthenticator: object(describe(webauthn, webauthn.methods(policy))),
    };
  },

  async answer({ engine, transaction }, body) {
    const ceremony = ceremonyOf(engine, transaction);
    if (!ceremony) return undefined;
    const { credentials } = body;
    const given = typeof credentials === 'object' && credentials !== null ? credentials : {};
    const refusal = await enrollPasskey(ceremony, given as Record<string, unknown>);
    if (!refusal) transaction.amr.push('pop');
    return refusal;
  },
};
