import { messages } from '../messages.js';
import { id, sameText, secret } from '../random.js';
import { enrollmentOf } from '../users.js';
import { answerForm, fixedMethod } from './answer-form.js';
import type { Authenticator } from './authenticator.js';

/** Duo Web SDK 2: a request is `TX|…|…:APP|…|…`, and its answer `AUTH|…|…:APP|…|…`. */
export const duoAnswer = (request: string): string => request.replace(/^TX\|/, 'AUTH|');

/** What Duo signs: something of its own, and something that the org recognises. */
const request = () => `TX|${secret(24)}|${secret(24)}:APP|${secret(24)}|${secret(24)}`;

/** Okta: Duo Security. Its frame is a page of the emulator; see `duo-stub.ts`. */
export const duo: Authenticator = {
  key: 'duo',
  type: 'app',
  id: 'autduo00000000000001',
  displayName: 'Duo Security',
  amr: () => ['mfa'],
  methods: () => ['idp'],
  optionFields: () => [fixedMethod('idp')],

  begin({ challenge }) {
    challenge.stage = 'answer';
    challenge.token = request();
    return undefined;
  },

  page(ceremony) {
    const { origin } = ceremony.transaction;
    const field = {
      name: 'signatureData',
      label: 'Assertion From Duo',
      required: true,
      visible: false,
    };
    return {
      remediations: [answerForm(ceremony, [field])],
      contextualData: {
        integrationType: 'IFRAME',
        host: new URL(origin).host,
        signedToken: ceremony.challenge.token,
      },
    };
  },

  answer({ challenge, user }, { signatureData }) {
    const right = duoAnswer(challenge.token ?? '');
    if (typeof signatureData !== 'string' || !signatureData) {
      const fields = {
        'credentials.signatureData': [messages.fieldRequired('signatureData')],
      };
      return { status: 400, fields };
    }
    if (!challenge.token || !sameText(signatureData, right)) {
      challenge.token = request(); // a token is good for one try
      return { status: 401, messages: [messages.authenticationFailed()], counts: true };
    }
    challenge.token = undefined;
    if (challenge.purpose === 'verify' || enrollmentOf(user, 'duo')) return undefined;
    user.enrollments.push({ key: 'duo', id: id('duf'), methods: ['idp'] });
    return undefined;
  },
};
