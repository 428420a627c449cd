import { messages } from '../messages.js';
import { array, form } from '../wire.js';
import type { Prompt } from './prompt.js';

/** Okta: the device does not meet the org's requirements, and may be used for a while all the same. */
export const deviceGracePeriod: Prompt = {
  name: 'device-assurance-grace-period',
  path: 'skip',
  wanted: ({ policy }) => policy.deviceGracePeriod !== undefined,
  page({ transaction, policy }) {
    const { until = '', ways = [] } = policy.deviceGracePeriod ?? {};
    return {
      remediation: array([form(transaction, 'device-assurance-grace-period', 'skip')]),
      messages: array([
        messages.deviceDueBy(new Date(until)),
        ...ways.map(({ label, url }) => messages.deviceRemedy(label, url)),
      ]),
    };
  },
  answer: () => undefined,
};
