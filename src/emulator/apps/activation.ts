import type { App } from '../policy';
import { passwordFirst } from './basic';

/** Nobody signs up by themselves: an administrator invites people. */
export const activation: App = {
  clientId: 'activation',
  label: 'Activation',
  description: 'An administrator invites you by email; you finish the account.',
  redirectUris: '*',
  policy: { ...passwordFirst.policy, signUp: false, optional: ['phone_number', 'okta_verify'] },
};
