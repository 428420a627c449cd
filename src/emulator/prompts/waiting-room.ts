import { array, form } from '../wire.js';
import type { Prompt } from './prompt.js';

/** Okta in safe mode: too many people at once, the page asks again until it is its turn. */
export const waitingRoom: Prompt = {
  name: 'poll',
  path: 'poll',
  wanted: ({ policy }) => typeof policy.safeMode === 'object',
  page: ({ transaction }) => ({
    // The interval grows, so that clients which keep the first one are found out.
    remediation: array([
      form(transaction, 'poll', 'poll', [], { refresh: 500 * (transaction.waits + 1) }),
    ]),
  }),
  answer({ policy, transaction }) {
    const { safeMode } = policy;
    transaction.waits += 1;
    return typeof safeMode === 'object' && transaction.waits < safeMode.wait ? 'again' : undefined;
  },
};
