import { messages } from '../messages.js';
import { array, form } from '../wire.js';
import type { Prompt } from './prompt.js';

/** Okta: whether to stay signed in, asked after everything else. */
export const keepMeSignedIn: Prompt = {
  name: 'keep-me-signed-in',
  path: 'keep-me-signed-in',
  wanted: ({ policy }) => policy.keepMeSignedIn === true,
  page: ({ transaction }) => ({
    remediation: array([
      form(transaction, 'keep-me-signed-in', 'keep-me-signed-in', [
        {
          name: 'keepMeSignedIn',
          type: 'boolean',
          label: 'Stay signed in',
          required: true,
          value: false,
          mutable: true,
        },
      ]),
    ]),
  }),
  answer(_, body) {
    if (typeof body.keepMeSignedIn !== 'boolean') {
      const fields = { keepMeSignedIn: [messages.fieldRequired('Stay signed in')] };
      return { status: 400, fields };
    }
    return undefined;
  },
};
