import { describe, describeCurrent } from '../authenticators/authenticator.js';
import { authenticators } from '../authenticators/index.js';
import type { CurrentCeremony } from '../engine.js';
import type { AuthenticatorKey } from '../policy.js';
import type { Transaction } from '../transaction.js';
import type { Enrollment } from '../users.js';
import { array, form, object, type AuthenticatorValue, type Form, type Page } from '../wire.js';
import { listOf } from './lists.js';

function selectForm(transaction: Transaction, keys: AuthenticatorKey[]): Form {
  const options = keys.map((key, index) => ({
    label: authenticators[key].displayName,
    value: {
      form: {
        value: [{ name: 'id', required: true, value: authenticators[key].id, mutable: false }],
      },
    },
    relatesTo: `$.authenticators.value[${String(index)}]`,
  }));
  return form(transaction, 'select-authenticator-authenticate', 'challenge', [
    { name: 'authenticator', type: 'object', options },
  ]);
}

function lists(transaction: Transaction, keys: AuthenticatorKey[]): Partial<Page> {
  const enrollments = transaction.user?.enrollments ?? [];
  const owned = keys.flatMap((key) => enrollments.filter((enrollment) => enrollment.key === key));
  return {
    authenticators: listOf(keys, transaction.app.policy),
    authenticatorEnrollments: array(
      owned.map((enrollment) => describeEnrollment(enrollment, transaction)),
    ),
  };
}

function describeEnrollment(
  { key, id, methods, passkey, to }: Enrollment,
  { amr }: Transaction,
): AuthenticatorValue {
  // Nobody may learn where a code goes from a user name alone.
  const reaches = amr.length ? masked(key, to) : undefined;
  return {
    ...(reaches ? { profile: reaches } : {}),
    ...describe(authenticators[key], methods, id),
    ...(passkey ? { credentialId: passkey.id } : {}),
  };
}

/** Enough of an address or number to recognize one's own. */
function masked(key: AuthenticatorKey, to: string | undefined): Record<string, string> | undefined {
  if (to === undefined) return undefined;
  if (key === 'phone_number') return { phoneNumber: `${to.slice(0, 2)} XXX-XXX-${to.slice(-4)}` };
  const [name = '', domain = ''] = to.split('@');
  return { email: `${name.slice(0, 1)}***${name.slice(-1)}@${domain}` };
}

/** Which of one's own authenticators to prove. */
export function choosing(transaction: Transaction): Partial<Page> {
  const keys = verifiable(transaction);
  return {
    remediation: array([selectForm(transaction, keys)]),
    ...lists(transaction, keys),
  };
}

/** Proving an authenticator: those on the page are the ones the user has. */
export function verify(ceremony: CurrentCeremony): Partial<Page> {
  const { authenticator, policy, transaction, user, challenge } = ceremony;
  const part = authenticator.page(ceremony);
  const keys = verifiable(transaction);
  const own = user.enrollments.find(({ key }) => key === authenticator.key);
  const known = transaction.amr.length && challenge.stage !== 'wait';
  const reaches = known && own ? masked(own.key, own.to) : undefined;
  const current = object({
    ...(reaches ? { profile: reaches } : {}),
    ...describeCurrent(authenticator, part, policy),
  });
  return {
    remediation: array([...part.remediations, selectForm(transaction, keys)]),
    ...(part.unrelated
      ? { currentAuthenticator: current }
      : { currentAuthenticatorEnrollment: current }),
    ...lists(transaction, keys),
  };
}

/** What somebody may prove: whatever they have, or what is enrolled with its proof. */
export const verifiable = ({ user, challenge }: Transaction): AuthenticatorKey[] =>
  challenge?.purpose === 'auto-enroll'
    ? [challenge.key]
    : [...new Set((user?.enrollments ?? []).map(({ key }) => key))];
