import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { TOTP } from 'otpauth';
import { buildWidgetIfStale } from '../../demo/build-widget.js';
import { withPolicy } from '../e2e/own-app.js';
import {
  CLASSIC,
  dist,
  element,
  html,
  MODULE,
  openPageSite,
  type Org,
  type Pages,
  type PageSite,
} from '../e2e/page-site.js';
import { openSite, type Site } from '../e2e/site.js';
import { prerender } from '../../src/prerender/index.js';
import { enginesOf, type Engine } from './index.js';
import { ADA, PASSWORD, Person, PHONE } from './person.js';

const TOKENS = ['accessToken', 'idToken'];

async function withPerson<S extends Site>(
  engine: Engine,
  site: S,
  run: (person: Person, site: S) => Promise<void>,
): Promise<void> {
  const tab = await engine.open();
  try {
    await run(new Person(tab, site.emulator), site);
  } finally {
    await tab.close();
    await site.close();
  }
}

/** Somebody at the demo's sign-up page, under one of its policies. */
const atDemo = async (
  engine: Engine,
  policy: string,
  run: (person: Person, site: Site) => Promise<void>,
  options: Parameters<typeof openSite>[0] = {},
) =>
  withPerson(engine, await openSite(options), async (person, site) => {
    const { tab } = person;
    await tab.goto(`${site.origin}/sign-up.html`);
    await tab.run((cookie) => void (document.cookie = cookie), `demo-policy=${policy}; path=/`);
    await tab.goto(`${site.origin}/sign-up.html`);
    await run(person, site);
  });

/** Somebody at another site's page, whose org asks for an e-mail address. */
const atPage = async (
  engine: Engine,
  body: (org: Org) => string,
  run: (person: Person, site: PageSite) => Promise<void>,
  scripts: Pages['scripts'] = {},
) =>
  withPerson(
    engine,
    await openPageSite({ pages: (org) => ({ '/': html(body(org)) }), scripts }),
    async (person, site) => {
      await person.tab.goto(`${site.origin}/`);
      await run(person, site);
    },
  );

/** Runs in the page. */
const addScript = (): void => {
  const script = document.createElement('script');
  document.head.append(Object.assign(script, { src: '/okta-register/okta-register.js' }));
};

/** Runs in the page. What the doctor has found there, and what was thrown. */
const readCards = () => {
  const root = document.querySelector('okta-register')?.shadowRoot;
  const cards = Array.from(root?.querySelectorAll<HTMLElement>('.doctor li') ?? []);
  return {
    sum: root?.querySelector('.doctor [role="status"]')?.textContent ?? '',
    states: cards.map(({ dataset }) => dataset['state'] ?? ''),
    problems: (globalThis as unknown as { problems: string[] }).problems,
  };
};

async function signUp(person: Person): Promise<void> {
  await person.typeProfile();
  await person.submit();
  await verifyEmail(person);
}

async function verifyEmail(person: Person): Promise<void> {
  await person.expectInWidget('[name="credentials.passcode"]');
  await person.enterCode(person.latest().code);
  await person.expectTitle('You’re signed up');
}

async function signUpWithPassword(person: Person): Promise<void> {
  await person.expectStep('enroll-profile');
  await person.typeProfile();
  await person.submit();
  await person.expectStep('select-authenticator-enroll');
  await person.submit();
  await person.expectStep('enroll-authenticator', 'okta_password');
  await person.type('credentials.passcode', PASSWORD);
  await person.type('confirm-password', PASSWORD);
  await person.submit();
  await person.expectStep('select-authenticator-enroll');
}

async function expectWelcome(person: Person): Promise<void> {
  await person.expectPath('/welcome.html');
  await person.waitFor(
    () => person.tab.run(() => document.body.textContent.includes('Welcome, Ada')),
    'the welcome page',
  );
  assert.deepEqual(await person.storedTokens(), TOKENS);
}

buildWidgetIfStale();

for (const engine of enginesOf(process.env.ENGINE ?? 'chromium,firefox,webkit')) {
  describe(`In ${engine.name} somebody signs up`, () => {
    after(() => engine.close());

    it('password first, with the code of an e-mail', () =>
      atDemo(engine, 'password-first', async (person) => {
        await signUpWithPassword(person);
        await person.choose('Email');
        await person.expectStep('enroll-authenticator', 'okta_email');
        await person.enterCode(person.latest().code);
        await person.expectStep('select-authenticator-enroll');
        await person.press('Skip');
        await expectWelcome(person);
      }));

    it('password first, with a phone', () =>
      atDemo(engine, 'password-first', async (person) => {
        await signUpWithPassword(person);
        await person.choose('Phone');
        await person.expectStep('authenticator-enrollment-data', 'phone_number');
        await person.type('authenticator.phoneNumber', PHONE);
        await person.submit();
        await person.choose('SMS');
        await person.expectStep('enroll-authenticator', 'phone_number');
        await person.enterCode(person.latest(PHONE).code);
        await person.expectStep('select-authenticator-enroll');
        await person.press('Skip');
        await expectWelcome(person);
      }));

    it('without a password', () =>
      atDemo(engine, 'password-optional', async (person) => {
        await person.expectStep('enroll-profile');
        await person.typeProfile();
        await person.submit();
        await person.expectStep('enroll-authenticator', 'okta_email');
        await person.enterCode(person.latest().code);
        await person.expectStep('select-authenticator-enroll');
        await person.press('Skip');
        await expectWelcome(person);
      }));

    it('by the link of an e-mail, in a tab of its own; the first one learns of it', () =>
      atDemo(engine, 'password-optional', async (person, site) => {
        await person.expectStep('enroll-profile');
        await person.typeProfile();
        await person.submit();
        await person.expectStep('enroll-authenticator', 'okta_email');
        const second = new Person(await person.tab.newTab(), site.emulator);
        await second.tab.front();
        await second.tab.goto(person.latest().link);
        await second.expectStep('select-authenticator-enroll');
        assert.doesNotMatch(await second.tab.url(), /otp|state/);
        await second.press('Skip');
        await expectWelcome(second);
        await person.tab.front();
        await person.expectStep('transferred');
      }));

    it('with an authenticator app', () => {
      const { apps } = withPolicy({ optional: ['google_otp'] });
      const run = async (person: Person) => {
        await person.expectStep('enroll-profile');
        await person.typeProfile();
        await person.submit();
        await person.expectStep('enroll-authenticator', 'okta_email');
        await person.enterCode(person.latest().code);
        await person.expectStep('select-authenticator-enroll');
        await person.choose('Google Authenticator');
        await person.expectStep('enroll-authenticator', 'google_otp');
        const key = await person.tab.run(
          () => document.querySelector('.okta-register-key')?.textContent ?? '',
        );
        await person.enterCode(new TOTP({ secret: key.replace(/\s/g, '') }).generate());
        await expectWelcome(person);
      };
      return atDemo(engine, 'own', run, { apps: apps! });
    });

    it('after a reload, at the step where it was left', () =>
      atPage(
        engine,
        (org) => MODULE + element(org),
        async (person) => {
          await person.typeProfile();
          await person.submit();
          await person.expectStep('enroll-authenticator', 'okta_email');
          await person.tab.reload();
          await person.expectStep('enroll-authenticator', 'okta_email');
          await person.enterCode(person.latest().code);
          await person.expectTitle('You’re signed up');
        },
      ));

    it('by the classic build', () => atPage(engine, (org) => CLASSIC + element(org), signUp));

    it('where an editor left nothing but a mark', () =>
      atPage(
        engine,
        ({ issuer, clientId }) =>
          `<div data-okta-register data-issuer="${issuer}" data-client-id="${clientId}"></div>
          ${MODULE.replace('<script', `<script data-issuers="${issuer}"`)}`,
        signUp,
      ));

    it('with what was typed into a prerendered form before any script', () =>
      atPage(
        engine,
        ({ issuer, clientId }) =>
          prerender({
            attributes: { issuer, 'client-id': clientId },
            folder: '/okta-register',
          }),
        async (person) => {
          await person.typeProfile();
          await person.tab.run(addScript);
          await person.expectStep('enroll-profile');
          assert.equal(await person.valueOf('userProfile.lastName'), ADA.lastName);
          await person.submit();
          await verifyEmail(person);
        },
      ));

    it('with a form that was sent before the rest of the widget was there', async () => {
      let release: () => void = () => undefined;
      const released = new Promise<void>((resolve) => (release = resolve));
      const file = readdirSync(`${dist}/chunks`).find((name) => name.startsWith('runtime-'));
      const runtime = async () => {
        await released;
        return readFileSync(`${dist}/chunks/${file!}`, 'utf8');
      };
      const run = async (person: Person) => {
        // Later than the page: what its own scripts import would keep it loading in Firefox.
        await person.tab.run(addScript);
        await person.typeProfile();
        await person.submit();
        await person.expectBusy();
        release();
        await verifyEmail(person);
      };
      const scripts = { [`/okta-register/chunks/${file!}`]: runtime };
      await atPage(engine, (org) => element(org), run, scripts);
    });

    it('on a page whose looks it takes', () =>
      atPage(
        engine,
        (org) => `<style>
            body { background: #fffdf5; color: #222; font: 18px Georgia, serif; }
            .btn-primary { background: #0b5d1e; color: #fff; border: 0; border-radius: 20px; }
          </style>
          <button class="btn-primary">Buy</button>
          ${MODULE}${element(org).replace('<okta-register', '<okta-register theme="inherit"')}`,
        async (person) => {
          const looks = () =>
            person.tab.run(() => {
              const style = getComputedStyle(
                document.querySelector('okta-register [type="submit"]')!,
              );
              return [style.backgroundColor, style.borderTopLeftRadius, style.fontFamily];
            });
          const expected = JSON.stringify(['rgb(11, 93, 30)', '20px', 'Georgia, serif']);
          await person.waitFor(async () => JSON.stringify(await looks()) === expected, expected);
          await signUp(person);
        },
      ));

    it('with the doctor above the form, which finds nothing wrong', () =>
      atPage(
        engine,
        (org) => `<script>
            problems = [];
            addEventListener('error', ({ message }) => problems.push(message));
            addEventListener('unhandledrejection', ({ reason }) => problems.push(String(reason)));
          </script>${MODULE}${element(org).replace('<okta-register', '<okta-register doctor')}`,
        async (person) => {
          const cards = () => person.tab.run(readCards);
          await person.waitFor(async () => /\d fine/.test((await cards()).sum), 'what it finds');
          const { states, problems } = await cards();
          assert.ok(states.length > 15, `${states.length} cards`);
          // Not every browser tells what a policy has stopped, or has passkeys.
          const unsure = states.filter((state) => state === 'unknown').length;
          assert.ok(unsure <= 2, `${unsure} not judged`);
          assert.ok(!states.includes('problem'), states.join());
          assert.deepEqual(problems, []);
          await signUp(person);
        },
      ));

    it('in a closed shadow root', () =>
      atPage(
        engine,
        (org) => `${MODULE}<div id="host"></div><script>
            theRoot = document.getElementById('host').attachShadow({ mode: 'closed' });
            theRoot.innerHTML = ${JSON.stringify(element(org))};
          </script>`,
        signUp,
      ));
  });
}
