import { describe, describeCurrent } from '../authenticators/authenticator.js';
import { password, refusePassword } from '../authenticators/password.js';
import { passwordSettings } from '../authenticators/password-rules.js';
import { digest } from '../digest.js';
import { messages } from '../messages.js';
import { enrolled } from '../pages/enroll.js';
import { enrollmentOf } from '../users.js';
import { array, form, object } from '../wire.js';
import type { Prompt } from './prompt.js';

/** Okta: the password expires soon; another may be chosen now. */
export const passwordWarning: Prompt = {
  name: 'reenroll-authenticator-warning',
  path: 'challenge/answer',
  wanted: ({ policy, user }) =>
    policy.passwordExpiresInDays !== undefined && enrollmentOf(user, 'okta_password') !== undefined,
  skippable: () => true,

  page({ transaction, policy }) {
    const passcode = { name: 'passcode', label: 'New password', secret: true };
    const credentials = {
      name: 'credentials',
      type: 'object' as const,
      form: { value: [passcode] },
      required: true,
    };
    const settings = {
      ...passwordSettings(policy.password),
      daysToExpiry: policy.passwordExpiresInDays,
    };
    return {
      remediation: array([
        form(transaction, 'reenroll-authenticator-warning', 'challenge/answer', [credentials], {
          relatesTo: '$.currentAuthenticator',
        }),
        form(transaction, 'skip', 'skip'),
      ]),
      messages: array([messages.passwordExpiring()]),
      currentAuthenticator: object(
        describeCurrent(password, { remediations: [], settings }, policy),
      ),
      authenticators: array([describe(password, password.methods(policy))]),
      ...enrolled(transaction),
    };
  },

  answer({ user, policy }, body) {
    const { credentials } = body;
    const { passcode } = (
      typeof credentials === 'object' && credentials !== null ? credentials : {}
    ) as { passcode?: unknown };
    const refusal = refusePassword(passcode, user, policy.password);
    const kept = enrollmentOf(user, 'okta_password');
    if (!refusal && kept) kept.digest = digest(String(passcode));
    return refusal;
  },
};
