import {
  passwordOptional,
  type App,
  type Policy,
  type ProfileAttribute,
} from '../src/emulator/index.js';

export const PROFILE: ProfileAttribute[] = [
  { name: 'firstName', label: 'First name', required: true },
  { name: 'lastName', label: 'Last name', required: true },
  { name: 'email', label: 'Email', required: true },
];

/** An app with a policy of the test's own. By default an e-mail address is enough. */
export const ownApp = (more: Partial<Policy>): App => ({
  ...passwordOptional,
  clientId: 'own',
  label: 'Own',
  policy: {
    ...passwordOptional.policy,
    profile: PROFILE,
    emailMagicLink: false,
    optional: [],
    codes: { resendAfterSeconds: 3 },
    ...more,
  },
});
