import { describe, describeCurrent } from '../authenticators/authenticator.js';
import { authenticators } from '../authenticators/index.js';
import { graceOf, groupsOf, offerTo, type CurrentCeremony } from '../engine.js';
import { messages } from '../messages.js';
import type { AuthenticatorKey } from '../policy.js';
import type { Transaction } from '../transaction.js';
import {
  array,
  form,
  object,
  type AuthenticatorGroup,
  type Field,
  type Form,
  type Page,
} from '../wire.js';
import { listOf } from './lists.js';

/** The list of authenticators on offer, with `skip` when none of them is required. */
function selectForms(transaction: Transaction, keys: AuthenticatorKey[], skip: boolean): Form[] {
  const { policy } = transaction.app;
  const options = keys.map((key, index) => {
    const { id, displayName, optionFields } = authenticators[key];
    const value: Field[] = [
      { name: 'id', required: true, value: id, mutable: false },
      ...optionFields(policy),
    ];
    return {
      label: displayName,
      value: { form: { value } },
      relatesTo: `$.authenticators.value[${String(index)}]`,
    };
  });
  return [
    form(transaction, 'select-authenticator-enroll', 'credential/enroll', [
      { name: 'authenticator', type: 'object', options },
    ]),
    ...(skip ? [form(transaction, 'skip', 'skip')] : []),
  ];
}

/** What the account has. */
export function enrolled(transaction: Transaction): Pick<Page, 'authenticatorEnrollments'> {
  const list = transaction.user?.enrollments ?? [];
  return {
    authenticatorEnrollments: array(
      list.map(({ key, id, methods, passkey }) => ({
        ...describe(authenticators[key], methods, id),
        // Clients tell the browser which authenticators already have one.
        ...(passkey ? { credentialId: passkey.id } : {}),
      })),
    ),
  };
}

/** Authenticators on offer, with how long they may be put off. */
function offered(
  { user, app }: Transaction,
  keys: AuthenticatorKey[],
  now: number,
): Pick<Page, 'authenticators' | 'authenticatorGroups'> {
  const { value } = listOf(keys, app.policy);
  const groups = user ? groupsOf(user, app.policy) : [];
  const authenticators = value.map((authenticator, index) => {
    const key = keys[index];
    const grace = user && key ? graceOf(user, app.policy, key, now) : undefined;
    const own = groups.filter((group) => key && group.keys.includes(key));
    return {
      ...authenticator,
      ...(grace && grace !== 'over' ? { gracePeriod: grace } : {}),
      ...(own.length ? { groupIds: own.map(({ id }) => id) } : {}),
    };
  });
  const described = groups.map(({ id: groupId, count, remaining }): AuthenticatorGroup => ({
    groupId,
    criteria: [{ type: 'authenticatorCount', count }],
    remaining,
  }));
  return {
    authenticators: array(authenticators),
    ...(groups.length ? { authenticatorGroups: array(described) } : {}),
  };
}

/** The list of authenticators alone. */
export function select(transaction: Transaction, now: number): Partial<Page> {
  const { keys, required } = offerTo(transaction, now);
  if (!required && transaction.app.policy.safeMode === 'optional') {
    return {
      remediation: array([form(transaction, 'skip', 'skip')]),
      messages: array([messages.setUpUnavailable()]),
    };
  }
  return {
    remediation: array(selectForms(transaction, keys, !required)),
    ...offered(transaction, keys, now),
    ...enrolled(transaction),
  };
}

/** An authenticator being enrolled, beside the list of the others. */
export function enroll(ceremony: CurrentCeremony): Partial<Page> {
  const { authenticator, policy, transaction, now } = ceremony;
  const part = authenticator.page(ceremony);
  const current = object(describeCurrent(authenticator, part, policy));
  const { keys, required } = offerTo(transaction, now);
  const enrolling = describe(authenticator, part.methods ?? authenticator.methods(policy));
  return {
    remediation: array([...part.remediations, ...selectForms(transaction, keys, !required)]),
    currentAuthenticator: current,
    ...offered(transaction, keys, now),
    ...enrolled(transaction),
    ...(part.enrolling === false
      ? {}
      : {
          enrollmentAuthenticator: object({
            ...enrolling,
            ...(part.settings ? { settings: part.settings } : {}),
          }),
        }),
  };
}
