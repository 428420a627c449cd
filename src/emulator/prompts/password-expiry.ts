import { describe, describeCurrent, type Choice } from '../authenticators/authenticator.js';
import { password, refusePassword } from '../authenticators/password.js';
import { passwordSettings } from '../authenticators/password-rules.js';
import { objectIn } from '../body.js';
import { digest } from '../digest.js';
import { messages } from '../messages.js';
import type { PromptName } from '../names.js';
import { enrolled } from '../pages/enroll.js';
import { enrollmentOf } from '../users.js';
import { array, form, object, type Form, type Page } from '../wire.js';
import type { Asking, Outcome, Prompt } from './prompt.js';

/** Has the password expired, or does it soon? Nothing where there is none, or no rule. */
function expiryOf({ policy, user }: Asking): 'now' | 'soon' | undefined {
  const { passwordExpiresInDays: days } = policy;
  if (days === undefined || !enrollmentOf(user, 'okta_password')) return undefined;
  return days > 0 ? 'soon' : 'now';
}

function pageOf({ transaction, policy }: Asking, name: PromptName): Partial<Page> {
  const { passwordExpiresInDays: daysToExpiry = 0, passwordKeptAt } = policy;
  const credentials = {
    name: 'credentials',
    type: 'object' as const,
    form: { value: [{ name: 'passcode', label: 'New password', secret: true }] },
    required: true,
  };
  const elsewhere: Partial<Form> = passwordKeptAt
    ? {
        customExpiredPasswordName: passwordKeptAt.name,
        customExpiredPasswordURL: passwordKeptAt.url,
      }
    : {};
  const step = form(transaction, name, 'challenge/answer', [credentials], {
    relatesTo: '$.currentAuthenticator',
  });
  const soon = daysToExpiry > 0;
  const settings = { ...passwordSettings(policy.password), ...(soon ? { daysToExpiry } : {}) };
  return {
    remediation: array([
      { ...step, ...elsewhere },
      ...(soon ? [form(transaction, 'skip', 'skip')] : []),
    ]),
    messages: array([soon ? messages.passwordExpiring() : messages.passwordExpired()]),
    currentAuthenticator: object(describeCurrent(password, { remediations: [], settings }, policy)),
    authenticators: array([describe(password, password.methods(policy))]),
    ...enrolled(transaction),
  };
}

/** Okta: another password is chosen here. */
function renew({ user, policy }: Asking, { credentials }: Choice): Outcome {
  const { passcode } = objectIn(credentials);
  const refusal = refusePassword(passcode, user, policy.password);
  const kept = enrollmentOf(user, 'okta_password');
  if (!refusal && kept) kept.digest = digest(String(passcode));
  return refusal;
}

const here = (name: PromptName, when: 'now' | 'soon'): Prompt => ({
  name,
  path: 'challenge/answer',
  wanted: (asking) => expiryOf(asking) === when && !asking.policy.passwordKeptAt,
  skippable: () => when === 'soon',
  page: (asking) => pageOf(asking, name),
  answer: renew,
});

/** The page has the way to where it is renewed, and nothing that could be answered. */
const elsewhere = (name: PromptName, when: 'now' | 'soon'): Prompt => ({
  ...here(name, when),
  wanted: (asking) => expiryOf(asking) === when && asking.policy.passwordKeptAt !== undefined,
  answer: () => ({ status: 400, messages: [messages.badRequest()] }),
});

/** Okta: the password has expired, or expires soon; it is kept in the org, or elsewhere. */
export const passwordExpiry: readonly Prompt[] = [
  here('reenroll-authenticator', 'now'),
  here('reenroll-authenticator-warning', 'soon'),
  elsewhere('reenroll-custom-password-expiry', 'now'),
  elsewhere('reenroll-custom-password-expiry-warning', 'soon'),
];
