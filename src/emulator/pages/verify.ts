import { describeCurrent } from '../authenticators/authenticator';
import { authenticators } from '../authenticators/index';
import type { CurrentCeremony } from '../engine';
import type { AuthenticatorKey } from '../policy';
import type { Transaction } from '../transactions';
import { array, form, object, type Page } from '../wire';
import { listOf } from './lists';

/** Signing in: the authenticators are the ones the user has. */
export function verify(ceremony: CurrentCeremony): Partial<Page> {
  const { authenticator, policy, transaction } = ceremony;
  const part = authenticator.page(ceremony);
  const keys = verifiable(transaction);
  const options = keys.map((key, index) => ({
    label: authenticators[key].displayName,
    value: {
      form: {
        value: [{ name: 'id', required: true, value: authenticators[key].id, mutable: false }],
      },
    },
    relatesTo: `$.authenticators.value[${String(index)}]`,
  }));
  return {
    remediation: array([
      ...part.remediations,
      form(transaction, 'select-authenticator-authenticate', 'challenge', [
        { name: 'authenticator', type: 'object', options },
      ]),
    ]),
    currentAuthenticatorEnrollment: object(describeCurrent(authenticator, part, policy)),
    authenticators: listOf(keys, policy),
    authenticatorEnrollments: listOf(keys, policy),
  };
}

/** What somebody signing in may prove: Okta Verify cannot be verified here. */
export const verifiable = (transaction: Transaction): AuthenticatorKey[] =>
  (transaction.user?.enrollments ?? [])
    .map((enrollment) => enrollment.key)
    .filter((key) => key !== 'okta_verify');
