import type { App } from '../policy.js';
import { passwordOptional } from './basic.js';

/** A captcha with the profile; the proof of work needs no provider, so it works anywhere. */
export const captcha: App = {
  clientId: 'captcha',
  label: 'CAPTCHA',
  description: 'The profile comes with a CAPTCHA that your browser solves by itself.',
  redirectUris: '*',
  policy: {
    ...passwordOptional.policy,
    optional: [],
    captcha: { type: 'ALTCHA', siteKey: 'emulator' },
  },
};
