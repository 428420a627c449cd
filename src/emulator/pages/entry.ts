import { describe } from '../authenticators/authenticator.js';
import { authenticators } from '../authenticators/index.js';
import { passwordSettings } from '../authenticators/password-rules.js';
import type { Transaction } from '../transaction.js';
import { array, form, object, type Field, type Page } from '../wire.js';
import { captchaField, captchaOf } from './captcha.js';
import { profileField } from './profile-fields.js';
import { redirects } from './redirect.js';

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
    ...redirects(transaction),
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

/** The profile form, with the password when the policy wants it here, and the way back. */
export function profile(transaction: Transaction): Partial<Page> {
  const { policy } = transaction.app;
  const { okta_password: password } = authenticators;
  const fields: Field[] = [
    { name: 'userProfile', form: { value: policy.profile.map(profileField) } },
  ];
  if (policy.passwordInProfile) {
    fields.push({
      name: 'credentials',
      type: 'object',
      form: {
        value: [{ name: 'passcode', label: 'Enter password', required: true, secret: true }],
      },
      required: true,
      relatesTo: '$.currentAuthenticator',
    });
  }
  if (policy.captcha) fields.push(captchaField(policy.captcha));
  const remediation = array([
    form(transaction, 'enroll-profile', 'enroll/new', fields),
    form(transaction, 'select-identify', 'identify/select'),
    ...redirects(transaction),
  ]);
  const captcha = captchaOf(transaction);
  if (!policy.passwordInProfile) return { remediation, ...captcha };
  return {
    remediation,
    currentAuthenticator: object({
      ...describe(password, password.methods(policy)),
      settings: passwordSettings(policy.password),
    }),
    ...captcha,
  };
}
