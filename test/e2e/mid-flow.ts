import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { codeFor, Run } from '../emulator/helpers.js';
import { ADA, PASSWORD, type Visitor } from './visitor.js';

/** Where okta-auth-js keeps the transaction of a tab, and by their states those of all tabs. */
const KEY = 'okta-transaction-storage';
const SHARED = 'okta-shared-transaction-storage';

/**
 * Goes to the sign-up page in the middle of a sign-up: its first steps were answered over HTTP, and
 * the tab has its transaction as if it had been loaded again. For tests that are about a later
 * step; those of whole sign-ups click through all of them.
 */
async function resume(visitor: Visitor, answer: (run: Run) => Promise<unknown>): Promise<void> {
  const { origin } = visitor.site;
  const issuer = `${origin}/oauth2/default`;
  const redirectUri = `${origin}/sign-up.html`;
  const run = new Run(origin, await visitor.policy());
  await run.start({ redirect_uri: redirectUri });
  await answer(run);
  const transaction = {
    flow: 'register',
    issuer,
    clientId: run.clientId,
    redirectUri,
    responseType: 'code',
    scopes: ['openid', 'profile', 'email'],
    state: 'the-state',
    nonce: 'the-nonce',
    codeVerifier: run.verifier,
    codeChallenge: createHash('sha256').update(run.verifier).digest('base64url'),
    codeChallengeMethod: 'S256',
    interactionHandle: run.interactionHandle,
    withCredentials: false,
    urls: {
      issuer,
      ...Object.fromEntries(
        ['authorize', 'userinfo', 'token', 'revoke', 'logout'].map((name) => [
          `${name}Url`,
          `${issuer}/v1/${name}`,
        ]),
      ),
    },
  };
  await visitor.page.addInitScript(
    ([key, text, shared, all]) => {
      // Once: what the tab does with it afterwards is its own affair. A frame is no tab.
      if (window !== top || sessionStorage.getItem('handed-over')) return;
      sessionStorage.setItem('handed-over', 'yes');
      sessionStorage.setItem(key, text);
      localStorage.setItem(shared, all);
    },
    [
      KEY,
      JSON.stringify(transaction),
      SHARED,
      JSON.stringify({ [transaction.state]: { dateCreated: Date.now(), transaction } }),
    ] as const,
  );
  await visitor.open();
}

async function answerProfile(run: Run): Promise<void> {
  await run.post('enroll');
  await run.post('enroll/new', { userProfile: ADA });
}

const answerEmail = async (run: Run) => run.answer(await codeFor(run.origin, ADA.email));

async function answerUntilList(run: Run): Promise<void> {
  await answerProfile(run);
  await run.choose('Password');
  await run.answer(PASSWORD);
}

/** Under any policy that begins so: past the profile and the code of the e-mail. */
export const resumePastEmail = (visitor: Visitor): Promise<void> =>
  resume(visitor, async (run) => {
    await answerProfile(run);
    await answerEmail(run);
  });

/** Under any policy that begins so: past the profile, where the code of the e-mail is waited for. */
export async function resumeAtEmail(visitor: Visitor): Promise<void> {
  await resume(visitor, answerProfile);
  await visitor.expectStep('enroll-authenticator', 'okta_email');
}

/** Password first, at the list of e-mail and phone. */
export async function resumeAtList(visitor: Visitor): Promise<void> {
  await resume(visitor, answerUntilList);
  await visitor.expectStep('select-authenticator-enroll');
}

/** Password first, where the code of the e-mail is waited for. */
export async function resumeAtCode(visitor: Visitor): Promise<void> {
  await resume(visitor, async (run) => {
    await answerUntilList(run);
    await run.choose('Email');
  });
  await visitor.expectStep('enroll-authenticator', 'okta_email');
}

/** Password first, at the list of what can be skipped: the phone. */
export async function resumeAtPhone(visitor: Visitor): Promise<void> {
  await resume(visitor, async (run) => {
    await answerUntilList(run);
    await run.choose('Email');
    await answerEmail(run);
  });
  await visitor.expectStep('select-authenticator-enroll');
}

/** Password first, where the number of the phone is asked for. */
export async function resumeAtNumber(visitor: Visitor): Promise<void> {
  await resume(visitor, async (run) => {
    await answerUntilList(run);
    await run.choose('Phone');
  });
  await visitor.expectStep('authenticator-enrollment-data', 'phone_number');
}

/** The sign-up has ended, told once; the page that comes after it is not waited for. */
export async function expectSignedUp(visitor: Visitor): Promise<void> {
  await visitor.page.waitForURL('**/welcome.html', { waitUntil: 'commit' });
  assert.equal(visitor.heardOf('registered').length, 1);
}
