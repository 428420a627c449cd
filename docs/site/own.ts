import type { Addresses } from '../../demo/playground/choice.js';
import { builtInApps } from '../../src/emulator/policies.js';

/** Policies with something to see: an invitation and a captcha need what a preview has not. */
export const policies = builtInApps.filter(
  ({ clientId }) => !['activation', 'captcha'].includes(clientId),
);

/** What the snippet says where nothing is chosen: the org and the folder of the README. */
export const own: Addresses = {
  issuer: 'https://example.okta.com/oauth2/default',
  clientId: '0oa1b2c3d4',
  folder: 'https://www.example.com/okta-register/',
  policies: Object.fromEntries(policies.map(({ clientId, label }) => [clientId, label])),
};
