import { describe } from '../authenticators/authenticator';
import { authenticators } from '../authenticators/index';
import type { Transaction } from '../transactions';
import { array, form, object, type Field, type Page } from '../wire';

/**
 * The entry page: sign in, or sign up where the policy lets people. Okta also puts `recover` on the
 * password here; account recovery is not emulated, so it is left out rather than dead.
 */
export function entry(transaction: Transaction): Partial<Page> {
  const { policy } = transaction.app;
  const withPassword = policy.required.some((group) => group.includes('okta_password'));
  const passcode: Field = { name: 'passcode', label: 'Password', secret: true };
  const fields: Field[] = [
    { name: 'identifier', label: 'Username' },
    ...(withPassword ? [credentials(passcode)] : []),
    { name: 'rememberMe', type: 'boolean', label: 'Remember this device' },
  ];
  const remediation = array([
    form(transaction, 'identify', 'identify', fields),
    ...(policy.signUp ? [form(transaction, 'select-enroll-profile', 'enroll')] : []),
  ]);
  if (!withPassword) return { remediation };
  const { okta_password: password } = authenticators;
  return {
    remediation,
    currentAuthenticator: object(describe(password, password.methods(policy))),
  };
}

const credentials = (passcode: Field): Field => ({
  name: 'credentials',
  type: 'object',
  form: { value: [passcode] },
  required: true,
});

/** The profile form, with the way back. */
export function profile(transaction: Transaction): Partial<Page> {
  const value = transaction.app.policy.profile.map(
    ({ name, label, required, minLength, maxLength }): Field => ({
      name,
      label,
      required,
      ...(minLength !== undefined ? { minLength } : {}),
      ...(maxLength !== undefined ? { maxLength } : {}),
    }),
  );
  return {
    remediation: array([
      form(transaction, 'enroll-profile', 'enroll/new', [{ name: 'userProfile', form: { value } }]),
      form(transaction, 'select-identify', 'identify/select'),
    ]),
  };
}
