import { describe, describeCurrent } from '../authenticators/authenticator.js';
import {
  activationData,
  attestationFields,
  enrollPasskey,
  webauthn,
} from '../authenticators/webauthn.js';
import { objectIn } from '../body.js';
import { ceremonyOf } from '../engine.js';
import { enrolled } from '../pages/enroll.js';
import { listOf } from '../pages/lists.js';
import { secret } from '../random.js';
import { enrollmentOf } from '../users.js';
import { array, form, object } from '../wire.js';
import type { Asking, Prompt } from './prompt.js';

/** False for who has skipped it often enough, or a moment ago. */
function isDue({ engine, user, policy }: Asking): boolean {
  const { passkeyPromotion: rules = false } = policy;
  const { skips, skippedAt } = user.promotion ?? { skips: 0, skippedAt: -Infinity };
  if (typeof rules === 'boolean') return rules;
  const { skipCount = Infinity, cooldownSeconds = 0 } = rules;
  return skips < skipCount && engine.now() >= skippedAt + cooldownSeconds * 1000;
}

/** Okta: an offer, once everything is enrolled, to add a passkey. */
export const passkeyPromotion: Prompt = {
  name: 'enroll-authenticator-promotion',
  path: 'credential/enroll',
  wanted: (asking) => isDue(asking) && !enrollmentOf(asking.user, 'webauthn'),
  skippable: () => true,
  skipped({ engine, user }) {
    user.promotion = { skips: (user.promotion?.skips ?? 0) + 1, skippedAt: engine.now() };
  },

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
    const refusal = await enrollPasskey(ceremony, objectIn(body.credentials));
    if (!refusal) transaction.amr.push('pop');
    return refusal;
  },
};
