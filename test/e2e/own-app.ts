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

/** A site whose org has an app with a policy of the test's own. By default an e-mail address is enough. */
export function withPolicy(more: Partial<Policy>, options: VisitOptions = {}): VisitOptions {
  const app: App = {
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
  };
  return { apps: [app], policy: 'own', ...options };
}
