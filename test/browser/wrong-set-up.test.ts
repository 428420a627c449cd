import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { passwordFirst, type App } from '../../src/emulator/index.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import { atStep, endsClean, openOrg, type Org, ORIGIN, place } from './org.js';
import { hear, register } from './person.js';

const ISSUER = `${ORIGIN}/oauth2/default`;

describe('What is wrong with the page or the org is said to the visitor and to the owner', () => {
  let org: Org;
  let page: ReturnType<typeof hear>;

  beforeEach(() => {
    page = hear();
    org = openOrg();
  });

  const errors = endsClean(() => {
    org.close();
  });

  /** Puts a widget on the page by HTML, as its owner does. */
  function write(attributes: string): OktaRegister {
    const main = document.createElement('main');
    main.innerHTML = `<okta-register ${attributes}></okta-register>`;
    document.body.append(main);
    return main.querySelector('okta-register')!;
  }

  /** What the site's owner reads on the console; it is no error of the widget. */
  function expectAdvice(words: RegExp): void {
    const [advice, ...rest] = errors.splice(0);
    expect(String(advice)).to.match(words);
    expect(rest).to.deep.equal([]);
  }

  const cases: [what: string, attributes: string, code: string, words: RegExp][] = [
    [
      'an unknown client',
      `issuer="${ISSUER}" client-id="nobody"`,
      'unknown-client',
      /this site is not known/,
    ],
    ['no client', `issuer="${ISSUER}"`, 'missing-attribute', /isn’t set up yet/],
    ['no issuer', 'client-id="password-first"', 'missing-attribute', /isn’t set up yet/],
    [
      'an issuer that is none',
      `issuer="${ORIGIN}/oauth2/nowhere" client-id="password-first"`,
      'unknown-issuer',
      /server was not found/,
    ],
    [
      'a placeholder left in',
      'issuer="https://{yourOktaDomain}/oauth2" client-id="password-first"',
      'invalid-attribute',
      /isn’t set up correctly/,
    ],
    [
      'an issuer by http',
      'issuer="http://org.example/oauth2" client-id="password-first"',
      'invalid-attribute',
      /isn’t set up correctly/,
    ],
  ];
  for (const [what, attributes, code, words] of cases) {
    it(what, async () => {
      await page.alerted(write(attributes), code, words);
      expect(page.failures()[0]!.retryable).to.equal(false);
      expectAdvice(new RegExp(`^okta-register: ${code}\\. .+`));
    });
  }

  it('an attribute that comes late is enough to begin', async () => {
    const widget = write(`issuer="${ISSUER}"`);
    await page.alerted(widget, 'missing-attribute', /isn’t set up yet/);
    expectAdvice(/^okta-register: missing-attribute\. .+/);
    widget.setAttribute('client-id', 'password-first');
    await register(widget);
    await atStep(widget, 'select-authenticator-enroll');
  });

  it('an attribute that comes late resumes what is saved', async () => {
    const before = place();
    await register(before);
    await atStep(before, 'select-authenticator-enroll');
    before.remove();
    const widget = write(`issuer="${ISSUER}"`);
    await page.alerted(widget, 'missing-attribute', /isn’t set up yet/);
    expectAdvice(/^okta-register: missing-attribute\. .+/);
    widget.setAttribute('client-id', 'password-first');
    await atStep(widget, 'select-authenticator-enroll');
    expect(org.count('/v1/interact')).to.equal(1);
  });

  it('sign-up that is switched off in the policy', async () => {
    const widget = place({ clientId: 'sign-up-disabled' });
    await page.alerted(widget, 'sign-up-disabled', /isn’t open on this site/);
    expectAdvice(/^okta-register: sign-up-disabled\. Self-service registration/);
  });

  const refusing: [what: string, app: Partial<App>, code: string, words: RegExp, advice: RegExp][] =
    [
      [
        'a page whose address is not registered',
        { redirectUris: ['https://elsewhere.example/'] },
        'redirect-uri-mismatch',
        /address of this page is not registered/,
        /^okta-register: redirect-uri-mismatch\. .*redirect_uri/,
      ],
      [
        'an app without the interaction code grant',
        { interactionCode: false },
        'feature-disabled',
        /isn’t available on this site/,
        /^okta-register: feature-disabled\./,
      ],
    ];
  for (const [what, app, code, words, advice] of refusing) {
    it(what, async () => {
      org.close();
      org = openOrg({ apps: [{ ...passwordFirst, ...app }] });
      await page.alerted(place(), code, words);
      expectAdvice(advice);
    });
  }
});
