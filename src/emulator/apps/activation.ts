import type { App } from '../policy.js';
import { passwordFirst } from './basic.js';

/** Nobody signs up by themselves: an administrator invites people. */
export const activation: App = {
  clientId: 'activation',
  label: 'Activation',
  description: 'An administrator invites you by email; you finish the account.',
  redirectUris: '*',
  policy: { ...passwordFirst.policy, signUp: false, optional: ['phone_number', 'okta_verify'] },
};
