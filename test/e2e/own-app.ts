import {
  passwordOptional,
  type App,
  type ProfileAttribute,
  type Policy,
} from '../../src/emulator/index.js';
import type { VisitOptions } from './visit.js';

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

/** A site whose org has such an app. */
export const withPolicy = (more: Partial<Policy>, options: VisitOptions = {}): VisitOptions => ({
  apps: [ownApp(more)],
  policy: 'own',
  ...options,
});
