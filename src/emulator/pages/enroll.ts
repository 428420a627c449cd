import { describe, describeCurrent } from '../authenticators/authenticator';
import { authenticators } from '../authenticators/index';
import { offerTo, type CurrentCeremony } from '../engine';
import type { AuthenticatorKey } from '../policy';
import type { Transaction } from '../transactions';
import { array, form, object, type Field, type Form, type Page } from '../wire';
import { listOf } from './lists';

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

/** The list of authenticators alone. */
export function select(transaction: Transaction): Partial<Page> {
  const { user, app } = transaction;
  if (!user) return {};
  const { keys, required } = offerTo(user, app.policy);
  return {
    remediation: array(selectForms(transaction, keys, !required)),
    authenticators: listOf(keys, app.policy),
    ...enrolled(transaction),
  };
}

/** An authenticator being enrolled, beside the list of the others. */
export function enroll(ceremony: CurrentCeremony): Partial<Page> {
  const { authenticator, policy, user, transaction } = ceremony;
  const part = authenticator.page(ceremony);
  const current = object(describeCurrent(authenticator, part, policy));
  const { keys, required } = offerTo(user, policy);
  const enrolling = describe(authenticator, part.methods ?? authenticator.methods(policy));
  return {
    remediation: array([...part.remediations, ...selectForms(transaction, keys, !required)]),
    currentAuthenticator: current,
    authenticators: listOf(keys, policy),
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
