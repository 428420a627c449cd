import assert from 'node:assert/strict';
import type { CDPSession } from '@playwright/test';
import { expectSignedUp, resumePastEmail } from './mid-flow.js';
import { test, visit } from './visit.js';
import { ADA, type Visitor } from './visitor.js';
import { withPolicy } from './own-app.js';

interface Authenticator {
  readonly session: CDPSession;
  readonly authenticatorId: string;
}

/** A device with a fingerprint reader, which the browser plays; `verified`: it is the owner's finger. */
async function plugIn(visitor: Visitor, verified = true): Promise<Authenticator> {
  const session = await visitor.context.newCDPSession(visitor.page);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: verified,
      automaticPresenceSimulation: true,
    },
  });
  return { session, authenticatorId };
}

async function toPasskey(visitor: Visitor): Promise<void> {
  await resumePastEmail(visitor);
  await visitor.expectStep('enroll-authenticator', 'webauthn');
}

const enrolled = ({ site }: Visitor) =>
  site.emulator.users.find(ADA.email)?.enrollments.map(({ key }) => key);

const credentialsOf = async ({ session, authenticatorId }: Authenticator) =>
  (await session.send('WebAuthn.getCredentials', { authenticatorId })).credentials;

// What the element does by itself: test/browser/passkey.test.ts and authenticators.test.ts.
test.describe('A passkey', () => {
  visit(
    'is created by the browser and verified by the org',
    async (visitor) => {
      const authenticator = await plugIn(visitor);
      await toPasskey(visitor);
      await visitor.button('Create passkey').click();
      await expectSignedUp(visitor);
      assert.deepEqual(enrolled(visitor), ['okta_email', 'webauthn']);
      const [credential] = await credentialsOf(authenticator);
      assert.equal(credential?.rpId, 'localhost');
      assert.equal(credential.userName, ADA.email);
      const { credentials } = visitor.bodiesTo('/challenge/answer').at(-1) as {
        credentials: Record<string, string>;
      };
      assert.deepEqual(Object.keys(credentials).sort(), [
        'attestation',
        'clientData',
        'clientExtensions',
        'transports',
      ]);
    },
    { policy: 'passkey', tag: '@smoke' },
  );

  visit(
    'that is refused is told, and tried again; that has just been created, proves who signs up',
    async (visitor) => {
      const { session, authenticatorId } = await plugIn(visitor, false);
      const verify = (isUserVerified: boolean) =>
        session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified });
      await toPasskey(visitor);

      await test.step('that is refused is told in words, and can be tried again', async () => {
        await visitor.button('Create passkey').click();
        const { detail } = await visitor.expectFailure('passkey-failed');
        assert.equal(detail['retryable'], true);
        await visitor.expectText(/not created: it was canceled or took too long/);
        assert.equal(visitor.sentTo('/challenge/answer').length, 0);
        await verify(true);
      });

      await test.step('that the org refuses is told, and can be tried again', async () => {
        // Somebody else's page: its client data is of another challenge.
        await visitor.page.route(
          '**/idp/idx/challenge/answer',
          async (route) => {
            const body = JSON.parse(route.request().postData() ?? '{}') as {
              credentials: Record<string, string>;
            };
            const clientData = Buffer.from('{"type":"webauthn.create"}').toString('base64url');
            body.credentials['clientData'] = clientData;
            await route.continue({ postData: JSON.stringify(body) });
          },
          { times: 1 },
        );
        await visitor.button('Create passkey').click();
        await visitor.expectFailure('invalid-input');
        await visitor.expectText('Unable to enroll authenticator. Try again.');
        await visitor.expectStep('enroll-authenticator', 'webauthn');
        await visitor.button('Create passkey').click();
        await visitor.expectStep('select-authenticator-authenticate');
        assert.deepEqual(enrolled(visitor), ['okta_email', 'webauthn']);
      });

      await test.step('that has just been created proves who signs up', async () => {
        await visitor.choose('Security Key or Biometric');
        await visitor.expectStep('challenge-authenticator', 'webauthn');
        await verify(false);
        await visitor.button('Use passkey').click();
        await visitor.expectFailure('passkey-failed');
        await visitor.expectText(/passkey was not used/);
        await verify(true);
        await visitor.button('Use passkey').click();
        await expectSignedUp(visitor);
      });
    },
    withPolicy({
      required: [['okta_email'], ['webauthn']],
      passkeys: { userVerification: 'required' },
      verifyEnrolled: true,
    }),
  );

  visit(
    'of a device that is set up already is told, and another device can be used',
    async (visitor) => {
      const first = await plugIn(visitor);
      await visitor.page.route('**/idp/idx/introspect', async (route) => {
        // As if the account had one on this device already: the org names it on its page.
        await visitor.page.evaluate(async () => {
          await navigator.credentials.create({
            publicKey: {
              rp: { name: 'here' },
              user: { id: new Uint8Array(8), name: 'other', displayName: 'Other' },
              challenge: new Uint8Array(8),
              pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
            },
          });
        });
        const [known] = await credentialsOf(first);
        const id = known?.credentialId.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
        const response = await route.fetch();
        const page = (await response.json()) as {
          currentAuthenticator: {
            value: { contextualData: { activationData: { excludeCredentials: object[] } } };
          };
        };
        const { activationData } = page.currentAuthenticator.value.contextualData;
        activationData.excludeCredentials = [{ type: 'public-key', id }];
        await route.fulfill({ response, json: page });
      });
      await toPasskey(visitor);
      await visitor.button('Create passkey').click();
      await visitor.expectFailure('passkey-failed');
      await visitor.expectText('This device or key is already set up. Use another one.');
      const { session, authenticatorId } = first;
      await session.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId });
      await plugIn(visitor);
      await visitor.button('Create passkey').click();
      await expectSignedUp(visitor);
    },
    { policy: 'passkey' },
  );
});

test.describe('A passkey that is offered at the end', () => {
  visit(
    'is created',
    async (visitor) => {
      await plugIn(visitor);
      await resumePastEmail(visitor);
      await visitor.expectStep('enroll-authenticator-promotion', 'webauthn');
      await visitor.button('Create passkey').click();
      await expectSignedUp(visitor);
      assert.deepEqual(enrolled(visitor), ['okta_email', 'webauthn']);
    },
    withPolicy({ passkeyPromotion: true }),
  );
});

test.describe('A passkey that is offered to who has a password', () => {
  const policy = withPolicy({
    required: [['okta_email'], ['okta_password']],
    direct: true,
    passkeyPromotion: true,
  });
  const toOffer = async (visitor: Visitor) => {
    await resumePastEmail(visitor);
    await visitor.enterPassword();
    await visitor.expectStep('enroll-authenticator-promotion', 'webauthn');
  };

  visit(
    'is made without a press of a button where the browser does so, and verified by the org',
    async (visitor) => {
      const authenticator = await plugIn(visitor);
      // Chromium makes one in its own password manager alone: here its device makes it.
      await visitor.page.addInitScript(() => {
        const create = navigator.credentials.create.bind(navigator.credentials);
        navigator.credentials.create = (options) =>
          create({ ...options, mediation: undefined } as CredentialCreationOptions);
      });
      await resumePastEmail(visitor);
      await visitor.enterPassword();
      await expectSignedUp(visitor);
      assert.deepEqual(enrolled(visitor), ['okta_email', 'okta_password', 'webauthn']);
      assert.equal((await credentialsOf(authenticator)).length, 1);
    },
    policy,
  );

  visit(
    'stays an offer when the browser declines, and nothing is said',
    async (visitor) => {
      await visitor.page.addInitScript(() => {
        const create = navigator.credentials.create.bind(navigator.credentials);
        navigator.credentials.create = async (options) => {
          try {
            return await create(options);
          } catch (thrown) {
            document.documentElement.dataset['declined'] = (thrown as Error).name;
            throw thrown;
          }
        };
      });
      await toOffer(visitor);
      await visitor.page.locator('[data-declined="NotAllowedError"]').waitFor();
      assert.equal(await visitor.alert.textContent(), '');
      await visitor.button('Not now').click();
      await expectSignedUp(visitor);
      assert.deepEqual(enrolled(visitor), ['okta_email', 'okta_password']);
    },
    { ...policy, tag: '@whole-browser' }, // the headless shell never answers
  );

  visit(
    'is made by the button when the browser never answers',
    async (visitor) => {
      await plugIn(visitor); // with which Chromium's conditional create stays open
      await toOffer(visitor);
      await visitor.button('Create passkey').click();
      await expectSignedUp(visitor);
      assert.deepEqual(enrolled(visitor), ['okta_email', 'okta_password', 'webauthn']);
    },
    policy,
  );
});
